import { lightOf } from '../design/light.js';
import { en } from '../i18n/en.js';
import { cleanText, isUnfilled } from '../model/clean-text.js';

/** The relative luminance of a colour (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** On white, text needs 4.5:1; a badge is tinted with 10% of the colour, which costs up to a fifth of the contrast. */
const isDark = (colour: string): boolean => 1.05 / (luminance(colour) + 0.05) >= 5.7;

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

const isLabel = (text: unknown): boolean =>
  typeof text === 'string' &&
  text !== '' &&
  text.length <= 100 &&
  cleanText(text) === text &&
  !isUnfilled(text);

/** Commands and numbers of SVG paths. */
const path = /^M[\sMLHVCSQTAZmlhvcsqtaz\d.,+-]{3,2000}$/;
/** All numbers fit into the square. Those of arcs are often written without spaces: `a9 9 0 0118 0`. */
const isInSquare = (icon: string): boolean =>
  (icon.replace(/a[^a-z]*/gi, '').match(/\d*\.?\d+/g) ?? []).every((each) => Number(each) <= 24);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What must be true of a theme, each with the message for when it is not. */
const rules = ({ name, label, colour, icon }: Readonly<Record<string, unknown>>) =>
  [
    [
      typeof name === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 40,
      'its name must consist of lower-case letters, digits and hyphens, such as "clean-air"',
    ],
    [
      typeof name !== 'string' || (name !== 'other' && !Object.hasOwn(en.themes, name)),
      'its name is that of another theme',
    ],
    [
      isRecord(label) && Object.keys(label).length > 0 && Object.keys(label).every(isLanguage),
      'its label must have a text for each language, such as { en: "Clean air", fr: "Air pur" }',
    ],
    [
      isRecord(label) && Object.values(label).every(isLabel),
      'each label must be one line of at most 100 characters',
    ],
    [
      typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour),
      'its colour must be written like "#30508a"',
    ],
    [
      typeof colour !== 'string' || isDark(colour),
      'its colour must be darker: text in it needs a contrast of 5.7:1 on white',
    ],
    [
      typeof icon === 'string' && path.test(icon) && isInSquare(icon),
      'its icon must be an SVG path in a 24 × 24 square, such as "M4 12h16"',
    ],
  ] as const;

/** What is wrong with a theme; undefined if nothing is. */
export const faultOfTheme = (theme: unknown): string | undefined =>
  rules(isRecord(theme) ? theme : {}).find(([isRight]) => !isRight)?.[1];
