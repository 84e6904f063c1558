import { register } from '../shared/register.js';
import { MetroFundingShiftBar } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-funding-shift-bar': MetroFundingShiftBar;
  }
}

register('metro-funding-shift-bar', MetroFundingShiftBar);
