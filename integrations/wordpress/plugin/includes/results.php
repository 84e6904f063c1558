<?php
/**
 * The organisation's published results, for editors to pick from: read from its `results.json`, by address or uploaded.
 * Only an editor's request fetches it; visitors' requests never do.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

const RESULTS_CACHE = 'metropolis_widgets_results';
const MOST_RESULTS  = 5000;
const MOST_BYTES    = 4 * MB_IN_BYTES;

/** Registers the address at which the editor asks for the results. */
function register_results_route(): void {
	register_rest_route(
		'metropolis-widgets/v1',
		'/results',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\respond_results',
			'permission_callback' => static function () {
				return current_user_can( 'edit_posts' );
			},
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_results_route' );

/**
 * The results as `results.json` has them.
 *
 * @return \WP_REST_Response|\WP_Error
 */
function respond_results() {
	$results = get_results();
	return is_wp_error( $results ) ? $results : rest_ensure_response( $results );
}

/**
 * The results, from the uploaded file or the address in the settings.
 *
 * @return array[]|\WP_Error
 */
function get_results() {
	$uploaded = get_option( 'metropolis_widgets_results_file' );
	if ( is_array( $uploaded ) && $uploaded ) {
		return $uploaded;
	}
	$address = get_results_address();
	if ( '' === $address ) {
		return new \WP_Error( 'no_results', __( 'No results are set up yet: an administrator can name or upload the results file in the settings.', 'metropolis-widgets' ), array( 'status' => 404 ) );
	}
	$cached = get_transient( RESULTS_CACHE );
	if ( is_array( $cached ) && $cached['address'] === $address ) {
		return null === $cached['results'] ? not_loaded() : $cached['results'];
	}
	$results = fetch_results( $address );
	set_transient(
		RESULTS_CACHE,
		compact( 'address', 'results' ),
		null === $results ? MINUTE_IN_SECONDS : HOUR_IN_SECONDS
	);
	return null === $results ? not_loaded() : $results;
}

/**
 * The error of results that cannot be loaded.
 *
 * @return \WP_Error
 */
function not_loaded(): \WP_Error {
	return new \WP_Error( 'results_not_loaded', __( 'The results file could not be loaded. Please try again later, or ask an administrator to check its address in the settings.', 'metropolis-widgets' ), array( 'status' => 502 ) );
}

/**
 * Fetches the results. `wp_safe_remote_get()` refuses addresses inside the server's own network.
 *
 * @param string $address The address of a `results.json`.
 * @return array[]|null
 */
function fetch_results( string $address ): ?array {
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 5,
			'redirection'         => 2,
			'limit_response_size' => MOST_BYTES,
		)
	);
	if ( is_wp_error( $response ) || 200 !== wp_remote_retrieve_response_code( $response ) ) {
		return null;
	}
	return parse_results( wp_remote_retrieve_body( $response ) );
}

/**
 * Reads a `results.json`: the known figures with the attributes that they read; null if it is none.
 *
 * @param string $json The text of the file.
 * @return array[]|null
 */
function parse_results( string $json ): ?array {
	$entries = json_decode( $json, true, 8 );
	if ( ! is_array( $entries ) || ! wp_is_numeric_array( $entries ) ) {
		return null;
	}
	$results = array();
	foreach ( array_slice( $entries, 0, MOST_RESULTS ) as $entry ) {
		$tag  = is_array( $entry ) && is_string( $entry['tag'] ?? null ) ? $entry['tag'] : '';
		$name = substr( $tag, strlen( tag_of( '' ) ) );
		if ( ! in_array( $tag, tags(), true ) || ! is_array( $entry['attributes'] ?? null ) ) {
			continue;
		}
		$own = own_attributes( $name, paired( $entry['attributes'] ) );
		if ( $own ) {
			$results[] = array(
				'figure'     => $name,
				'attributes' => $own,
			);
		}
	}
	return $results ? $results : null;
}

/**
 * Pairs of a name and a value, by name.
 *
 * @param array $pairs The pairs.
 * @return array<string, string>
 */
function paired( array $pairs ): array {
	$paired = array();
	foreach ( $pairs as $pair ) {
		if ( is_array( $pair ) && is_string( $pair[0] ?? null ) && is_string( $pair[1] ?? null ) ) {
			$paired[ $pair[0] ] = $pair[1];
		}
	}
	return $paired;
}
