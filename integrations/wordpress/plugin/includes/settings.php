<?php
/**
 * The settings: Settings → Metropolis Widgets.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'metropolis-widgets';

/**
 * The page that figure links lead to; empty if links are not drawn.
 *
 * @return string
 */
function get_figures_page(): string {
	return (string) get_option( 'metropolis_widgets_figures_page', '' );
}

/**
 * The address of the organisation's `results.json`.
 *
 * @return string
 */
function get_results_address(): string {
	return (string) get_option( 'metropolis_widgets_results_address', '' );
}

/**
 * Whether figures are drawn in advance, for pages without JavaScript.
 *
 * @return bool
 */
function is_drawn_in_advance(): bool {
	return (bool) get_option( 'metropolis_widgets_drawn_in_advance', false );
}

/** Registers the settings and their fields. */
function register_settings(): void {
	$address = array(
		'type'              => 'string',
		'default'           => '',
		'sanitize_callback' => __NAMESPACE__ . '\sanitize_address',
	);
	register_setting( SETTINGS, 'metropolis_widgets_figures_page', $address );
	register_setting( SETTINGS, 'metropolis_widgets_results_address', $address );
	register_setting(
		SETTINGS,
		'metropolis_widgets_drawn_in_advance',
		array(
			'type'              => 'boolean',
			'default'           => false,
			'sanitize_callback' => 'rest_sanitize_boolean',
		)
	);
	// The file itself is read when the form is sent; the field's own value says only whether to remove it.
	register_setting(
		SETTINGS,
		'metropolis_widgets_results_file',
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_results_file',
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_settings' );

/**
 * Accepts an address of a page or file, without its fragment.
 *
 * @param mixed $address What was typed.
 * @return string
 */
function sanitize_address( $address ): string {
	delete_transient( RESULTS_CACHE );
	$address = explode( '#', trim( (string) $address ) )[0];
	return '' === $address ? '' : sanitize_url( $address, array( 'https', 'http' ) );
}

/**
 * Reads the uploaded results; what was uploaded before stays where the new file is none.
 *
 * @param mixed $value `remove`, or results that are already read.
 * @return array[]
 */
function sanitize_results_file( $value ): array {
	if ( is_array( $value ) ) {
		return $value;
	}
	$before = get_option( 'metropolis_widgets_results_file', array() );
	// phpcs:disable WordPress.Security.NonceVerification.Missing -- The Settings API checks the nonce of this form.
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- The path is the server's own.
	$path = isset( $_FILES['metropolis_widgets_upload']['tmp_name'] ) ? wp_unslash( $_FILES['metropolis_widgets_upload']['tmp_name'] ) : '';
	// phpcs:enable
	if ( ! is_string( $path ) || ! is_uploaded_file( $path ) ) {
		return 'remove' === $value ? array() : $before;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
	$results = parse_results( (string) file_get_contents( $path, false, null, 0, MOST_BYTES ) );
	if ( null === $results ) {
		add_settings_error( 'metropolis_widgets_results_file', 'no-results', __( 'This file has no results: please upload the results.json that the organisation publishes.', 'metropolis-widgets' ) );
		return $before;
	}
	return $results;
}

/** Keeps uploaded results out of what WordPress loads for each request. */
function add_results_option(): void {
	add_option( 'metropolis_widgets_results_file', array(), '', 'no' );
}
register_activation_hook( FILE, __NAMESPACE__ . '\add_results_option' );

/** Adds the page to the menu. */
function add_settings_page(): void {
	$title = __( 'Metropolis Widgets', 'metropolis-widgets' );
	add_options_page( $title, $title, 'manage_options', SETTINGS, __NAMESPACE__ . '\settings_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/** Writes the page. */
function settings_page(): void {
	$uploaded = count( (array) get_option( 'metropolis_widgets_results_file', array() ) );
	require dirname( FILE ) . '/includes/settings-page.php';
}
