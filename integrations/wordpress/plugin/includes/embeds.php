<?php
/**
 * A figure link alone on a line becomes the figure, as the addresses of videos do.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/** Registers the links of the page that the settings name. */
function register_embeds(): void {
	$page = get_figures_page();
	if ( '' !== $page ) {
		$names = implode( '|', tags() );
		wp_embed_register_handler( 'metropolis-widgets', '#^' . preg_quote( $page, '#' ) . '\#(' . $names . ')((?:/[^/\s]*)*)$#i', __NAMESPACE__ . '\embed' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_embeds' );

/**
 * Writes the figure of a link. A link has no sentence: without the script, it stays a link.
 *
 * @param string[] $found The parts of the link.
 * @param array    $size  Where it is shown.
 * @param string   $url   The link.
 * @return string
 */
function embed( $found, $size, $url ): string {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( $url ) );
	if ( is_plain() ) {
		return $link;
	}
	$given = array();
	foreach ( explode( '/', ltrim( $found[2], '/' ) ) as $entry ) {
		list( $name, $value ) = array_pad( explode( '=', $entry, 2 ), 2, '' );
		$given[ $name ]       = rawurldecode( $value );
	}
	$name = substr( strtolower( $found[1] ), strlen( tag_of( '' ) ) );
	wp_enqueue_script( SCRIPT );
	return element( $name, own_attributes( $name, $given ), $link );
}
