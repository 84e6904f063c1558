<?php

// Washes a JSON list of HTML texts as Roundcube washes a message. Arguments: the folder of Roundcube's library, the
// autoloader of the HTML5 parser.
[, $library, $parser] = $argv;
define('RCUBE_CHARSET', 'UTF-8');
require $parser;
require "$library/rcube_utils.php";
require "$library/rcube_washtml.php";

$washer = new rcube_washtml(['show_washed' => false]);
echo json_encode(array_map([$washer, 'wash'], json_decode(stream_get_contents(STDIN))), JSON_THROW_ON_ERROR);
