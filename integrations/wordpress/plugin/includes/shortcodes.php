<?php
/**
 * A shortcode for each figure: `[metro_stat_tile value="141" label="members"]141 members[/metro_stat_tile]`.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The shortcode of a figure.
 *
 * @param string $name The name of the figure.
 * @return string
 */
function shortcode_of( string $name ): string {
	return str_replace( '-', '_', tag_of( $name ) );
}

/**
 * The names of all shortcodes.
 *
 * @return string[]
 */
function shortcode_names(): array {
	return array_map( __NAMESPACE__ . '\shortcode_of', array_keys( figures() ) );
}

/** Registers the shortcodes. */
function register_shortcodes(): void {
	foreach ( array_keys( figures() ) as $name ) {
		add_shortcode(
			shortcode_of( $name ),
			static function ( $given, $sentence = null ) use ( $name ): string {
				return shortcode( $name, (array) $given, (string) $sentence );
			}
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/**
 * Writes the figure of a shortcode.
 *
 * @param string $name     The name of the figure.
 * @param array  $given    The attributes as WordPress reads them: still encoded.
 * @param string $sentence The enclosed sentence.
 * @return string
 */
function shortcode( string $name, array $given, string $sentence ): string {
	$decoded = array();
	foreach ( $given as $attribute => $value ) {
		$decoded[ str_replace( '_', '-', (string) $attribute ) ] = decode( (string) $value );
	}
	// Paragraphs that WordPress added at line breaks cannot be inside one.
	$sentence = balanceTags( trim( preg_replace( '#</?p>|<br\s*/?>#i', ' ', $sentence ) ?? $sentence ), true );
	if ( is_plain() ) {
		return $sentence;
	}
	wp_enqueue_script( SCRIPT );
	return element( $name, own_attributes( $name, $decoded ), $sentence );
}

/**
 * Repairs our shortcodes before WordPress reads them: editors put no-break spaces, line breaks and curly quotes into them.
 *
 * @param string $content The content of a post.
 * @return string
 */
function normalise_shortcodes( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, '[metro_' ) ) {
		return $content;
	}
	$names = implode( '|', shortcode_names() );
	return preg_replace_callback(
		// A straight quote opens a value that may contain brackets; without one, the tag ends at the first bracket.
		'#\[(?:' . $names . ')(?![\w-])(?:"[^"\[\]]*"|[^\[\]"])*\]#u',
		static function ( array $found ): string {
			return normalise_shortcode( $found[0] );
		},
		$content
	) ?? $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\normalise_shortcodes', 8 );
add_filter( 'widget_text', __NAMESPACE__ . '\normalise_shortcodes', 8 );

/**
 * Repairs the opening tag of a shortcode.
 *
 * @param string $tag The tag.
 * @return string
 */
function normalise_shortcode( string $tag ): string {
	$tag = preg_replace( '#<br\s*/?>|</?p>#i', ' ', $tag ) ?? $tag;
	// Between values only: inside one, a no-break space and a curly quote are the author's.
	$pieces = preg_split( '/("[^"]*")/', $tag, -1, PREG_SPLIT_DELIM_CAPTURE );
	foreach ( (array) $pieces as $index => $piece ) {
		if ( 0 === $index % 2 ) {
			$piece            = preg_replace( '/(?:&nbsp;|&#160;|&#xa0;|\s|[\x{a0}\x{202f}])+/iu', ' ', $piece ) ?? $piece;
			$pieces[ $index ] = preg_replace( '/&(?:#822[0-3]|[lr]dquo|[lrb]aquo|quot|#8243|Prime);|[“”„‟″«»]/u', '"', $piece ) ?? $piece;
		}
	}
	return implode( '', (array) $pieces );
}
