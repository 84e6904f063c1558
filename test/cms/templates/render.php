<?php
// Renders templates with Twig, with its strictest settings and with its laxest: both have to say the same.
require 'Twig/autoload.php';

$given  = json_decode( stream_get_contents( STDIN ), true );
$loader = new \Twig\Loader\ArrayLoader( $given['templates'] );
$strict = new \Twig\Environment( $loader, array( 'strict_variables' => true ) );
$lax    = new \Twig\Environment( $loader, array( 'autoescape' => false ) );
$render = static function ( array $job ) use ( $strict, $lax ): string {
	$html = $strict->createTemplate( $job['source'] )->render( $job['data'] );
	if ( $html !== $lax->createTemplate( $job['source'] )->render( $job['data'] ) ) {
		throw new Exception( "It depends on the settings of Twig: $html" );
	}
	return $html;
};
echo json_encode( array_map( $render, $given['jobs'] ), JSON_THROW_ON_ERROR );
