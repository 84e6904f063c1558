import { contrastOf } from '../browsers/contrast.js';
import { line } from '#dist/design/tokens.js';
import { channelsOf } from './colour.js';
import {
  allIn,
  groundOf,
  inherited,
  isBarCell,
  isKey,
  readMail,
  type MailElement,
} from './tree.js';

/** A text, a key among its words that stands for a part of a bar, or such a part. */
export type Kind = 'text' | 'key' | 'cell';

/** Something that must be told from its ground: what it is, its colour, and that of its ground. */
export interface Seen {
  readonly what: string;
  readonly kind: Kind;
  readonly colour: readonly number[];
  readonly ground: readonly number[];
}

type Colour = readonly number[];

const luminous = (colour: Colour): boolean => contrastOf(colour, [0, 0, 0]) > 4.5;

/** Dark for light and light for dark, of the same hue: the lightness of HSL, turned around. */
const inverted = (colour: Colour): Colour =>
  colour.map((channel) => channel + 255 - Math.max(...colour) - Math.min(...colour));

/** What is seen of a mail by its readers: as it is written, and as dark modes change it. */
export const modes: Readonly<Record<string, (seen: Seen) => Seen>> = {
  'as written': (seen) => seen,
  // All colours are turned around, as Gmail does on iOS.
  'all inverted': (seen) => ({
    ...seen,
    colour: inverted(seen.colour),
    ground: inverted(seen.ground),
  }),
  // Light grounds are turned dark and dark text light, as Outlook.com does; what is coloured is kept.
  'in part inverted': (seen) => ({
    ...seen,
    colour: seen.kind === 'text' && !luminous(seen.colour) ? inverted(seen.colour) : seen.colour,
    ground: luminous(seen.ground) ? inverted(seen.ground) : seen.ground,
  }),
  // Light grounds are turned dark and every text white, as Thunderbird does; what is coloured is kept.
  'all text white': (seen) => ({
    ...seen,
    colour: seen.kind === 'text' ? [255, 255, 255] : seen.colour,
    ground: luminous(seen.ground) ? inverted(seen.ground) : seen.ground,
  }),
};

/** What must be told from its ground in an element: its text, or the mark or the key that it is. */
const seenOf = (element: MailElement): Seen[] => {
  const { name, place, texts, styles, around } = element;
  const where = `<${name}> ${place}`;
  const own = styles.get('background');
  if (isBarCell(element) || isKey(element)) {
    const ground = around && groundOf(around);
    if (!own || !ground) throw new Error(`${where}: a mark has a colour and a ground`);
    // What no source fills of a bar is left blank on purpose.
    return own === line ? [] : [seen(where, isKey(element) ? 'key' : 'cell', own, ground)];
  }
  return texts.map((text) => {
    const [colour, ground] = [inherited(element, 'color'), groundOf(element)];
    if (!colour || !ground) throw new Error(`${where}: a text has a colour and a ground`);
    return seen(`${where} ${text.trim()}`, 'text', colour, ground);
  });
};

const seen = (what: string, kind: Kind, colour: string, ground: string): Seen => ({
  what,
  kind,
  colour: channelsOf(colour),
  ground: channelsOf(ground),
});

/** All that must be seen in a mail. */
export const seenIn = (html: string): Seen[] => {
  const body = readMail(html).root.children.find(({ name }) => name === 'body');
  return body ? allIn(body).flatMap(seenOf) : [];
};
