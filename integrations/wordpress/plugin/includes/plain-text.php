<?php
/**
 * The plain sentence where no figure can be drawn: feeds, excerpts and mail.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Whether the text being written is for a reader that draws no figure.
 *
 * @return bool
 */
function is_plain(): bool {
	return is_feed() || doing_filter( 'get_the_excerpt' );
}

/**
 * Replaces each figure of a text by its sentence.
 *
 * @param string $html Any HTML.
 * @return string
 */
function sentences_only( string $html ): string {
	if ( ! has_figure( $html ) ) {
		return $html;
	}
	$tags = implode( '|', tags() );
	$html = preg_replace( '#(<(?:' . $tags . ')\b' . INSIDE_TAG . '>)<template\b' . INSIDE_TAG . '>.*?</template>#is', '$1', $html ) ?? $html;
	$html = preg_replace( '#</?(?:' . $tags . ')\b' . INSIDE_TAG . '>#i', '', $html ) ?? $html;
	return preg_replace_callback(
		'#<[a-z][a-z0-9]*\b' . INSIDE_TAG . '\sdata-metro=' . INSIDE_TAG . '>#i',
		static function ( array $found ): string {
			return preg_replace( '#\sdata-[a-z0-9-]+=(?:"[^"]*"|\'[^\']*\')#i', '', $found[0] ) ?? $found[0];
		},
		$html
	) ?? $html;
}

/**
 * Replaces the figures of a text for a feed or an excerpt.
 *
 * @param string $html The content of a post.
 * @return string
 */
function plain_content( $html ) {
	return is_string( $html ) && is_plain() ? sentences_only( $html ) : $html;
}
add_filter( 'the_content', __NAMESPACE__ . '\plain_content', 20 );
add_filter( 'the_content_feed', __NAMESPACE__ . '\plain_content', 20 );

/**
 * Replaces the figures of a mail.
 *
 * @param array $mail The arguments of `wp_mail()`.
 * @return array
 */
function plain_mail( $mail ) {
	if ( isset( $mail['message'] ) && is_string( $mail['message'] ) ) {
		$mail['message'] = sentences_only( $mail['message'] );
	}
	return $mail;
}
add_filter( 'wp_mail', __NAMESPACE__ . '\plain_mail' );

/**
 * Keeps the sentences of our blocks in excerpts.
 *
 * @param string[] $allowed The names of blocks.
 * @return string[]
 */
function blocks_in_excerpts( $allowed ) {
	return array_merge( (array) $allowed, block_names() );
}
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\blocks_in_excerpts' );

/**
 * Keeps our shortcodes in excerpts, which then say their sentences.
 *
 * @param string[] $names The names of the shortcodes that are removed.
 * @return string[]
 */
function shortcodes_in_excerpts( $names ) {
	return doing_filter( 'get_the_excerpt' ) ? array_diff( (array) $names, shortcode_names() ) : $names;
}
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\shortcodes_in_excerpts' );
