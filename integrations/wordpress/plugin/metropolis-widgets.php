<?php
/**
 * Plugin Name: Metropolis Widgets
 * Description: Figures that publish an organisation's results: stat tile, funding shift bar, gender split, theme badge.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: metropolis-widgets
 * Domain Path: /languages
 *
 * @package Metropolis_Widgets
 */

namespace Metropolis_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/catalogue.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/plain-text.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/drawn.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/embeds.php';
require __DIR__ . '/includes/classic-editor.php';
require __DIR__ . '/includes/results.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/patterns.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'metropolis-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);
