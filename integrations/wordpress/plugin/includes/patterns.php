<?php
/**
 * Block patterns: the organisation's page of results, a language each. Written by the build from the library's own examples.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/** Registers the patterns. */
function register_patterns(): void {
	register_block_pattern_category( 'metropolis-widgets', array( 'label' => __( 'Results', 'metropolis-widgets' ) ) );
	foreach ( read_data( 'patterns.json' ) as $lang => $pattern ) {
		register_block_pattern(
			'metropolis-widgets/results-' . $lang,
			array(
				'title'         => $pattern['title'],
				'categories'    => array( 'metropolis-widgets' ),
				'viewportWidth' => 1200,
				'content'       => $pattern['content'],
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_patterns' );
