// The whole library in one import: registers the four figures, upgrades plain markup.
import './stat-tile/register.js';
import './funding-shift-bar/register.js';
import './gender-split/register.js';
import './theme-badge/register.js';
import './hosts/upgrade.js';
