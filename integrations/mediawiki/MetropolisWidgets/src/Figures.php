<?php
namespace MetropolisWidgets;

use Config;
use Html;
use MediaWiki\Hook\OutputPageParserOutputHook;
use MediaWiki\Hook\ParserFirstCallInitHook;
use OutputPage;
use Parser;
use ParserOutput;
use Sanitizer;

/** A tag per figure, which passes on the attributes of attributes.json; and the script, on pages with a figure. */
class Figures implements ParserFirstCallInitHook, OutputPageParserOutputHook {
	private Config $config;

	public function __construct( Config $config ) {
		$this->config = $config;
	}

	/** @param Parser $parser */
	public function onParserFirstCallInit( $parser ) {
		$file = file_get_contents( __DIR__ . '/../attributes.json' );
		foreach ( json_decode( $file, true ) as $tag => $names ) {
			$parser->setHook(
				$tag,
				static function ( ?string $sentence, array $given, Parser $parser ) use ( $tag, $names ) {
					$attributes = array_intersect_key( $given, array_flip( $names ) );
					// What another extension writes is no value.
					$attributes = array_map( [ $parser->getStripState(), 'killMarkers' ], $attributes );
					$attributes = array_filter( $attributes, 'strlen' );
					$text = Sanitizer::decodeCharReferences( $sentence ?? '' );
					// "nowiki": blank lines in it are no paragraphs.
					return [ Html::element( $tag, $attributes, $text ), 'markerType' => 'nowiki' ];
				}
			);
		}
	}

	/**
	 * @param OutputPage $page
	 * @param ParserOutput $parsed
	 */
	public function onOutputPageParserOutput( $page, $parsed ): void {
		if ( !preg_match( '/<metro-|data-metro=|#metro-/', $parsed->getRawText() ) ) {
			return;
		}
		$own = $this->config->get( 'ExtensionAssetsPath' ) . '/MetropolisWidgets/metropolis-widgets.js';
		$figuresPage = $this->config->get( 'MetropolisWidgetsFiguresPage' );
		$page->addHeadItem( 'metropolis-widgets', Html::element( 'script', [
			'type' => 'module',
			'src' => $this->config->get( 'MetropolisWidgetsScript' ) ?: $own,
			'data-figures' => $figuresPage ?: null,
			'data-upgrade' => 'blocks links',
		] ) );
	}
}
