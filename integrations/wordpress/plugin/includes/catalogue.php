<?php
/**
 * What the library says of its figures: their names, and the attributes that each reads. Written by the build.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a data file of the plugin, once a request.
 *
 * @param string $name The name of the file.
 * @return array
 */
function read_data( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$data          = wp_json_file_decode( dirname( FILE ) . '/data/' . $name, array( 'associative' => true ) );
		$read[ $name ] = is_array( $data ) ? $data : array();
	}
	return $read[ $name ];
}

/**
 * The attributes that each figure reads, by its name: `stat-tile`.
 *
 * @return array<string, string[]>
 */
function figures(): array {
	return read_data( 'figures.json' )['attributes'] ?? array();
}

/**
 * The tag of a figure's element.
 *
 * @param string $name The name of the figure.
 * @return string
 */
function tag_of( string $name ): string {
	return 'metro-' . $name;
}

/**
 * The tags of all elements.
 *
 * @return string[]
 */
function tags(): array {
	return array_map( __NAMESPACE__ . '\tag_of', array_keys( figures() ) );
}
