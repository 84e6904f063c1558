<?php
// Reads YAML as Drupal does, with the parser of Symfony.
require 'Symfony/Component/Yaml/autoload.php';

$given = json_decode( stream_get_contents( STDIN ), true );
echo json_encode( array_map( array( \Symfony\Component\Yaml\Yaml::class, 'parse' ), $given ), JSON_THROW_ON_ERROR );
