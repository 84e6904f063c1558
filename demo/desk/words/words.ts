import { nearestLanguage, type DeskLanguage, type Localised } from '../languages.js';
import { en, type DeskWords } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

/** The desk's words in each of its languages. */
export const deskWords: Localised<DeskWords> = { fr, en, es };

/** The language that the address asks for (`?lang=fr`), else the first of the reader's that the desk has. */
export const askedLanguage = (search: string, preferred: readonly string[]): DeskLanguage =>
  nearestLanguage([new URLSearchParams(search).get('lang') ?? '', ...preferred]);
