<?php
/**
 * The visual tab of the classic editor keeps our elements.
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Tells TinyMCE our elements, which stand in lines of text.
 *
 * @param array $settings The settings of TinyMCE.
 * @return array
 */
function keep_in_tinymce( $settings ) {
	$lists = array(
		'custom_elements'         => '~' . implode( ',~', tags() ),
		'extended_valid_elements' => implode( '[*],', tags() ) . '[*]',
	);
	foreach ( $lists as $name => $list ) {
		$settings[ $name ] = empty( $settings[ $name ] ) ? $list : $settings[ $name ] . ',' . $list;
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_in_tinymce' );
