<?php
/**
 * Lets figures pass the filters of WordPress: those of authors' markup, and the typographer.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Allows our elements where posts are written, with the attributes that they read.
 *
 * @param array  $allowed Allowed tags, with their attributes.
 * @param string $context Where the text is from.
 * @return array
 */
function allow_figures( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$shared = array_fill_keys( array( 'class', 'id', 'dir', 'data-*' ), true );
	foreach ( figures() as $name => $attributes ) {
		$allowed[ tag_of( $name ) ] = array_fill_keys( $attributes, true ) + $shared;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_figures', 10, 2 );

/**
 * Checks the address of a source like any other address.
 *
 * @param string[] $names The attributes with addresses.
 * @return string[]
 */
function check_addresses( $names ) {
	return array_merge( (array) $names, array( 'source-href', 'data-href', 'data-source-href' ) );
}
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_addresses' );

/**
 * Keeps quotes and dashes in figures as they are written.
 *
 * @param string[] $tags The tags whose content stays.
 * @return string[]
 */
function keep_typography( $tags ) {
	return array_merge( (array) $tags, tags() );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_typography' );

/**
 * Keeps quotes and dashes in shortcodes as they are written.
 *
 * @param string[] $names The names of shortcodes.
 * @return string[]
 */
function keep_shortcode_typography( $names ) {
	return array_merge( (array) $names, shortcode_names() );
}
add_filter( 'no_texturize_shortcodes', __NAMESPACE__ . '\keep_shortcode_typography' );
