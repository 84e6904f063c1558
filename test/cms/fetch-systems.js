import { findRoundcube } from '../filters/roundcube.js';
import { findTwig } from './templates/php.js';
import { findWordPress } from './wordpress/packages.js';

/** Fetches the systems that `npm test` runs figures in, where they are missing. */
findRoundcube();
findWordPress();
findTwig();
