import { ar } from './ar.js';
import { pt } from './pt.js';
import { addLanguage } from './registry.js';
import { zh } from './zh.js';

/** Makes all languages available to figures: for where nothing is downloaded, or the author may choose any of them. */
export const addAllLanguages = (): void => [ar, pt, zh].forEach(addLanguage);
