<?php
/**
 * The blocks: a figure each, and one that picks a published result. They store a paragraph with the figure in its attributes
 * and the sentence in its text, readable without this plugin.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'metropolis-widgets-editor';

/**
 * The names of the blocks.
 *
 * @return string[]
 */
function block_names(): array {
	$names = array_merge( array_keys( figures() ), array( 'published-result' ) );
	return array_map(
		static function ( string $name ): string {
			return 'metropolis-widgets/' . $name;
		},
		$names
	);
}

/** Registers the blocks and the script that edits them. */
function register_blocks(): void {
	$needed = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-plugins' );
	wp_register_script( EDITOR, file_url( 'editor.js' ), $needed, VERSION, true );
	wp_register_style( EDITOR, file_url( 'editor.css' ), array(), VERSION );
	wp_set_script_translations( EDITOR, 'metropolis-widgets', dirname( FILE ) . '/languages' );
	foreach ( block_names() as $name ) {
		register_block_type( dirname( FILE ) . '/blocks/' . basename( $name ) );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * Adds a group for the blocks to the inserter.
 *
 * @param array[] $categories The groups.
 * @return array[]
 */
function block_category( $categories ) {
	$ours = array(
		'slug'  => 'metropolis-widgets',
		'title' => __( 'Results', 'metropolis-widgets' ),
	);
	return array_merge( (array) $categories, array( $ours ) );
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\block_category' );

/** Tells the editor what it cannot know: the site's language, its settings, and the fields of each figure. */
function editor_settings(): void {
	$settings = array(
		'lang'           => get_bloginfo( 'language' ),
		'figuresPage'    => get_figures_page(),
		'drawnInAdvance' => is_drawn_in_advance(),
		'canSetResults'  => current_user_can( 'manage_options' ),
		'settingsPage'   => admin_url( 'options-general.php?page=metropolis-widgets' ),
		'fields'         => read_data( 'fields.json' ),
	);
	wp_add_inline_script( EDITOR, 'var metropolisWidgets = ' . wp_json_encode( $settings, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\editor_settings' );

/**
 * Puts the element of a figure into the paragraph of its block, so that the typographer leaves the sentence alone.
 *
 * @param string $html  The paragraph.
 * @param array  $block The block.
 * @return string
 */
function draw_block( $html, $block ) {
	if ( ! is_string( $html ) || ! in_array( $block['blockName'] ?? '', block_names(), true ) ) {
		return $html;
	}
	if ( ! preg_match( '#^\s*<p\b(' . INSIDE_TAG . ')>(.*)</p>\s*$#s', $html, $found ) ) {
		return $html;
	}
	$given = parse_attributes( $found[1] );
	$name  = $given['data-metro'] ?? '';
	if ( is_plain() || ! isset( figures()[ $name ] ) ) {
		return sentences_only( $html );
	}
	$own   = own_attributes( $name, $given );
	$outer = array_intersect_key( $given, array_flip( array( 'class', 'id', 'lang' ) ) );
	return sprintf( '<p%s>%s</p>', write_attributes( $outer ), element( $name, $own, without_shortcodes( $found[2] ), drawn_root( $name, $own ) ) );
}
add_filter( 'render_block', __NAMESPACE__ . '\draw_block', 10, 2 );
