<?php
/**
 * Removes the settings and the drawings. Posts stay as they are: their paragraphs say the results without this plugin.
 *
 * @package Metropolis_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'figures_page', 'results_address', 'results_file', 'drawn_in_advance' ) as $metropolis_widgets_option ) {
	delete_option( 'metropolis_widgets_' . $metropolis_widgets_option );
}
delete_transient( 'metropolis_widgets_results' );
delete_post_meta_by_key( '_metropolis_widgets_drawn' );
