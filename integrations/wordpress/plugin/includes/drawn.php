<?php
/**
 * Figures drawn in advance, so that a page needs no JavaScript. The editor draws them and stores the content of each shadow
 * root with the post, by the figure's link: a drawing can never belong to another figure.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

const DRAWN = '_metropolis_widgets_drawn';

/** Registers the drawings of a post for the editor. */
function register_drawn(): void {
	register_post_meta(
		'',
		DRAWN,
		array(
			'type'              => 'object',
			'single'            => true,
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_drawn',
			'auth_callback'     => static function ( $allowed, $key, $post ) {
				return current_user_can( 'edit_post', $post );
			},
			'show_in_rest'      => array(
				'schema' => array(
					'type'                 => 'object',
					'additionalProperties' => array( 'type' => 'string' ),
				),
			),
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_drawn' );

/**
 * Keeps of drawings only what the library draws.
 *
 * @param mixed $drawings The drawings, by link.
 * @return array<string, string>
 */
function sanitize_drawn( $drawings ): array {
	$kept = array();
	foreach ( (array) $drawings as $link => $html ) {
		if ( is_string( $html ) ) {
			$kept[ $link ] = sanitize_drawing( $html );
		}
	}
	return $kept;
}

/**
 * Keeps of a drawing the tags and attributes that the library's templates write; the build lists them.
 *
 * @param string $html The content of a shadow root.
 * @return string
 */
function sanitize_drawing( string $html ): string {
	static $allowed = null;
	if ( null === $allowed ) {
		$allowed = array();
		foreach ( read_data( 'figures.json' )['drawn'] ?? array() as $tag => $attributes ) {
			$allowed[ $tag ] = array_fill_keys( $attributes, true );
		}
	}
	return wp_kses( $html, $allowed, array( 'http', 'https', 'mailto' ) );
}

/**
 * The declarative shadow root of a figure in the post being shown, or nothing.
 *
 * @param string                $name       The name of the figure.
 * @param array<string, string> $attributes Its own attributes.
 * @return string
 */
function drawn_root( string $name, array $attributes ): string {
	$post = get_the_ID();
	if ( ! $post || ! is_drawn_in_advance() ) {
		return '';
	}
	$drawings = get_post_meta( $post, DRAWN, true );
	$html     = is_array( $drawings ) ? ( $drawings[ figure_fragment( $name, $attributes ) ] ?? '' ) : '';
	if ( ! is_string( $html ) || '' === $html ) {
		return '';
	}
	return sprintf(
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- Styles of a shadow root are inside it.
		'<template shadowrootmode="open"><link rel="stylesheet" href="%s">%s</template>',
		esc_url( add_query_arg( 'ver', VERSION, file_url( 'metropolis-widgets.css' ) ) ),
		sanitize_drawing( $html )
	);
}
