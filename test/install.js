import { findEngines } from './browsers/engines.js';
import { findTwig } from './cms/templates/php.js';
import { findWordPress } from './cms/wordpress/packages.js';
import { findRoundcube } from './filters/roundcube.js';

/** Finds the browsers and systems that `npm test` runs figures in, or fetches those that are missing. */
findEngines();
findRoundcube();
findWordPress();
findTwig();
