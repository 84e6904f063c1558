import { defineElement } from '../element/define-element.js';
import { MetroFundingShiftBar } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-funding-shift-bar': MetroFundingShiftBar;
  }
}

defineElement('metro-funding-shift-bar', MetroFundingShiftBar);
