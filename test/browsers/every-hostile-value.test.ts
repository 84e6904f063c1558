import { everyName, everyPiece } from '../figures/hostile-texts.js';
import { testHostile } from './hostile-values.js';

testHostile({ texts: everyPiece, names: everyName, further: 100 });
