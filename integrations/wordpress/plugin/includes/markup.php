<?php
/**
 * Markup of figures: reads the attributes of a tag, and writes an element. Values are passed through, never read.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/** Everything in a tag after its name, with quoted values that may contain `>`. */
const INSIDE_TAG = '(?:"[^"]*"|\'[^\']*\'|[^\'">])*';

/**
 * Decodes a value from markup.
 *
 * @param string $value The value as written.
 * @return string
 */
function decode( string $value ): string {
	return html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * The attributes in the text of a tag, decoded.
 *
 * @param string $text The text of the tag after its name.
 * @return array<string, string>
 */
function parse_attributes( string $text ): array {
	$attributes = array();
	preg_match_all( '/([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')/i', $text, $found, PREG_SET_ORDER );
	foreach ( $found as $match ) {
		$name = strtolower( $match[1] );
		if ( ! isset( $attributes[ $name ] ) ) {
			$attributes[ $name ] = decode( $match[3] ?? $match[2] );
		}
	}
	return $attributes;
}

/**
 * The attributes that a figure reads, without their prefix: a name as untrusted as its value is dropped. In the order in which
 * the figure declares them, so that equal figures are written alike.
 *
 * @param string                $name  The name of the figure.
 * @param array<string, string> $given All attributes.
 * @return array<string, string>
 */
function own_attributes( string $name, array $given ): array {
	$own = array();
	foreach ( figures()[ $name ] ?? array() as $attribute ) {
		foreach ( array( $attribute, 'data-' . $attribute ) as $written ) {
			$value = $given[ $written ] ?? '';
			if ( is_string( $value ) && '' !== trim( $value ) && ! isset( $own[ $attribute ] ) ) {
				$own[ $attribute ] = trim( $value );
			}
		}
	}
	return $own;
}

/**
 * A figure as the fragment of its link, exactly as the library writes it.
 *
 * @param string                $name       The name of the figure.
 * @param array<string, string> $attributes Its own attributes.
 * @return string
 */
function figure_fragment( string $name, array $attributes ): string {
	$parts = array( tag_of( $name ) );
	foreach ( $attributes as $attribute => $value ) {
		$parts[] = $attribute . '=' . rawurlencode( $value );
	}
	return implode( '/', $parts );
}

/**
 * Writes attributes. `esc_attr()` would leave what looks encoded as it is and so change the value, and WordPress would run a
 * shortcode in it.
 *
 * @param array<string, string> $attributes Decoded values, by name.
 * @param string                $prefix     What is put before each name.
 * @return string
 */
function write_attributes( array $attributes, string $prefix = '' ): string {
	$written = '';
	foreach ( $attributes as $attribute => $value ) {
		$written .= sprintf( ' %s%s="%s"', $prefix, $attribute, without_shortcodes( htmlspecialchars( $value, ENT_QUOTES, 'UTF-8' ) ) );
	}
	return $written;
}

/**
 * Encodes brackets, so that WordPress finds no shortcode.
 *
 * @param string $html Any HTML.
 * @return string
 */
function without_shortcodes( string $html ): string {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $html );
}

/**
 * Writes the element of a figure.
 *
 * @param string                $name       The name of the figure.
 * @param array<string, string> $attributes Its own attributes, decoded.
 * @param string                $sentence   The author's sentence, as HTML.
 * @param string                $root       The drawn content of its shadow root, as safe HTML, or nothing.
 * @return string
 */
function element( string $name, array $attributes, string $sentence, string $root = '' ): string {
	return sprintf( '<%1$s%2$s>%3$s%4$s</%1$s>', tag_of( $name ), write_attributes( $attributes, 'data-' ), $root, $sentence );
}
