import { nameForEach, pieceForEach } from '../figures/hostile-texts.js';
import { testHostile } from './hostile-values.js';

// What an engine parses, exposes and formats in its own way is the attribute and the text, not the figure around them.
testHostile({ texts: pieceForEach, names: nameForEach, further: 20 });
