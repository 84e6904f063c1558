import { ar } from './ar.js';
import { pt } from './pt.js';
import { addLanguage } from './registry.js';
import { zh } from './zh.js';

/** The languages that are not in the script of a page. */
const further = [ar, pt, zh];

/** Whether figures in a language need one more script in a page. */
export const isFurther = (tag: string): boolean =>
  further.some((each) => each.tag === tag.split('-', 1)[0]);

/** Makes all languages available to figures: for where nothing is downloaded, or the author may choose any of them. */
export const addAllLanguages = (): void => further.forEach(addLanguage);
