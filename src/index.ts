// The whole library in one import: registers the four figures and upgrades plain markup.
import './stat-tile/define.js';
import './funding-shift-bar/define.js';
import './gender-split/define.js';
import './theme-badge/define.js';
import './element/upgrade.js';
