import { register } from '../shared/register.js';
import { MetroGenderSplit } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-gender-split': MetroGenderSplit;
  }
}

register('metro-gender-split', MetroGenderSplit);
