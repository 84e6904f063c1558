import { defineElement } from '../element/define-element.js';
import { MetroGenderSplit } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-gender-split': MetroGenderSplit;
  }
}

defineElement('metro-gender-split', MetroGenderSplit);
