<?php
/**
 * Leaves readable posts and nothing else: shortcodes become their sentences, with the figure in attributes that any later
 * copy of the library can read. Blocks, links and elements are readable as they are.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// What reads and writes markup; it adds no hooks.
defined( __NAMESPACE__ . '\FILE' ) || define( __NAMESPACE__ . '\FILE', __DIR__ . '/metropolis-widgets.php' );
require_once __DIR__ . '/includes/catalogue.php';
require_once __DIR__ . '/includes/markup.php';

/**
 * Replaces the shortcodes of a post.
 *
 * @param string $content The content of the post.
 * @return string
 */
function without_our_shortcodes( string $content ): string {
	foreach ( array_keys( figures() ) as $name ) {
		$shortcode = str_replace( '-', '_', tag_of( $name ) );
		$content   = preg_replace_callback(
			'/' . get_shortcode_regex( array( $shortcode ) ) . '/s',
			static function ( array $found ) use ( $name ): string {
				$attributes = own_attributes( $name, array_map( 'strval', (array) shortcode_parse_atts( $found[3] ) ) );
				$decoded    = array_map( __NAMESPACE__ . '\decode', $attributes );
				return sprintf( '<span data-metro="%s"%s>%s</span>', $name, write_attributes( $decoded, 'data-' ), $found[5] );
			},
			$content
		) ?? $content;
	}
	return $content;
}

/** Replaces the shortcodes of all posts, without a revision of each. */
function leave_sentences(): void {
	global $wpdb;
	// phpcs:disable WordPress.DB.DirectDatabaseQuery -- Posts of all kinds and states, once.
	$posts = $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_content FROM {$wpdb->posts} WHERE post_content LIKE %s", '%' . $wpdb->esc_like( '[metro_' ) . '%' ) );
	foreach ( $posts as $post ) {
		$wpdb->update( $wpdb->posts, array( 'post_content' => without_our_shortcodes( $post->post_content ) ), array( 'ID' => $post->ID ) );
		clean_post_cache( (int) $post->ID );
	}
	// phpcs:enable
}

leave_sentences();
foreach ( array( 'figures_page', 'results_address', 'results_file', 'drawn_in_advance' ) as $name ) {
	delete_option( 'metropolis_widgets_' . $name );
}
delete_transient( 'metropolis_widgets_results' );
delete_post_meta_by_key( '_metropolis_widgets_drawn' );
