<?php
/**
 * The library's script: loaded only in pages with a figure, and in the editor's frame.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'metropolis-widgets';

/** Where visitors may write: figures are never drawn there. */
const NOT_BY_VISITORS = ':not(#comments *, #respond *, .comment-content *, .comment-body *, .wp-block-comments *, .wp-block-latest-comments *)';

/**
 * The address of a file of the plugin.
 *
 * @param string $path The path of the file.
 * @return string
 */
function file_url( string $path ): string {
	return plugins_url( $path, FILE );
}

/** Registers the script. */
function register_script(): void {
	wp_register_script( SCRIPT, file_url( 'metropolis-widgets.classic.js' ), array(), VERSION, true );
}
add_action( 'init', __NAMESPACE__ . '\register_script' );

/**
 * Whether a text may contain a figure: an element, a block or a figure link.
 *
 * @param string $html Any HTML.
 * @return bool
 */
function has_figure( string $html ): bool {
	return 1 === preg_match( '/<metro-|data-metro=|#metro-/i', $html );
}

/**
 * Loads the script where a text has a figure.
 *
 * @param string $html A part of the page.
 * @return string
 */
function load_script_for( $html ) {
	if ( is_string( $html ) && ! is_admin() && has_figure( $html ) ) {
		wp_enqueue_script( SCRIPT );
	}
	return $html;
}
foreach ( array( 'the_content', 'the_excerpt', 'render_block', 'widget_text', 'widget_custom_html_content', 'term_description' ) as $text ) {
	add_filter( $text, __NAMESPACE__ . '\load_script_for', 99 );
}

/** Loads the script where blocks are edited: in the editor's frame, where only elements are drawn. */
function load_script_in_editor(): void {
	if ( is_admin() ) {
		wp_enqueue_script( SCRIPT );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\load_script_in_editor' );

/**
 * Adds to the script's tag its integrity and, on pages, which plain markup is drawn.
 *
 * @param string $tag    The tag.
 * @param string $handle The name of the script.
 * @return string
 */
function script_tag( $tag, $handle ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$attributes = array(
		'defer'       => '',
		'integrity'   => read_data( 'figures.json' )['integrity'] ?? '',
		'crossorigin' => 'anonymous',
	);
	if ( ! is_admin() ) {
		$attributes['data-figures'] = get_figures_page();
		$attributes['data-upgrade'] = 'links blocks';
		$attributes['data-where']   = NOT_BY_VISITORS;
	}
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return str_replace( ' src=', $written . ' src=', $tag );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
