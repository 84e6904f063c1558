import { contrastOf } from '../browsers/contrast.js';
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

// What a mail of ours may hold, and nothing else: what every client shows that is known to the data of caniemail, or ignores
// without harm. A list of what is forbidden would let pass what nobody has thought of.

type Values = Readonly<Record<string, RegExp>>;

/** An element that may be in a mail: the attributes that it must have, those it may have, and its styles. */
interface Allowed {
  readonly must?: Values;
  readonly may?: Values;
  readonly styles?: Values;
}

const length = '(0|[1-9]\\d?px)';
const hex = '#[0-9a-f]{6}';
const colour = new RegExp(`^${hex}$`);
const lengths = new RegExp(`^${length}( ${length}){0,3}$`);
const pixels = /^[1-9]\d?px$/;
const border = new RegExp(`^[1-9]px solid ${hex}$`);
const borders = Object.fromEntries(
  ['', '-top', '-right', '-bottom', '-left'].map((side) => [`border${side}`, border]),
);
const zero = /^0$/;
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const type = { color: colour, 'font-size': pixels, 'line-height': pixels };

/** The elements of a mail. Room is made by cells alone: the Word engine of Outlook knows padding of no other element. */
const allowed: Readonly<Record<string, Allowed>> = {
  html: { must: { lang: language } },
  head: {},
  meta: {
    may: {
      charset: /^utf-8$/,
      name: /^(viewport|color-scheme)$/,
      content: /^(width=device-width|light)$/,
    },
  },
  title: {},
  body: { must: { bgcolor: colour }, styles: { margin: zero, background: colour } },
  table: {
    must: {
      role: /^presentation$/,
      cellpadding: zero,
      cellspacing: zero,
      border: zero,
    },
    may: { width: /^(100%|[1-5]?\d?\d)$/, lang: language, dir: /^(ltr|rtl)$/ },
    styles: { width: /^(100%|\d+px)$/, margin: lengths },
  },
  tbody: {},
  tr: {},
  td: {
    must: { bgcolor: colour },
    may: { width: /^(\d+%|600)$/, height: /^\d+$/, align: /^(left|center|right)$/ },
    styles: {
      ...type,
      ...borders,
      padding: lengths,
      background: colour,
      font: /^[1-9]\dpx\/[1-9]\dpx Arial, ?sans-serif$/,
      width: /^\d+%$/,
      'mso-line-height-rule': /^exactly$/,
    },
  },
  h1: { styles: { ...type, margin: lengths } },
  h2: { styles: { ...type, margin: lengths } },
  p: { styles: { margin: lengths } },
  a: {
    must: { href: /^(https?:\/\/|mailto:)[^\s"'<>]+$/ },
    styles: { color: colour, 'text-decoration': /^underline$/ },
  },
  b: { styles: type },
  span: { styles: { ...type, background: colour } },
  br: {},
};

/** The most that Gmail shows of a mail, in bytes. */
const heaviest = 102_400;

/** Signs that mail clients have no glyph for, or show as a box. */
const signs = /[\u200b-\u200d\u202a-\u202f\u2060-\u2069\ufeff\ufffd]/;

const numberOf = (text = ''): number => Number.parseFloat(text);

/** What is told of elements: a rule that is broken, and by what. */
type DocumentProblem = readonly [rule: Rule, by: string];

const checkAgainst = (
  given: ReadonlyMap<string, string>,
  values: Values,
  kind: Kind,
): DocumentProblem[] =>
  [...given].flatMap(([name, value]): DocumentProblem[] => {
    const wanted = values[name];
    if (!wanted) return [[kind, name]];
    return wanted.test(value) ? [] : [[`${kind}-value`, `${name}="${value}"`]];
  });

type Kind = 'attribute' | 'style';

const checkNames = ({ name, attributes, styles, comments }: MailElement): DocumentProblem[] => {
  const own = allowed[name];
  if (!own) return [['element', name]];
  const { must = {}, may = {}, styles: known = {} } = own;
  const plain = new Map([...attributes].filter(([attribute]) => attribute !== 'style'));
  return [
    ...Object.keys(must).flatMap((each): DocumentProblem[] =>
      plain.has(each) ? [] : [['missing', each]],
    ),
    ...checkAgainst(plain, { ...must, ...may }, 'attribute'),
    ...checkAgainst(styles, known, 'style'),
    ...(comments ? [['comment', ''] as const] : []),
  ];
};

const checkSigns = ({ attributes, texts }: MailElement): DocumentProblem[] =>
  [...attributes.values(), ...texts]
    .filter((text) => signs.test(text))
    .map((text) => ['sign', JSON.stringify(text)]);

/**
 * La Poste's webmail overrules the attribute, so that a bar, which has no text to be as wide as, would be no wider than a dot.
 * The column gets its width from a cell, which is narrower where there is no room for it; a table would be cut off.
 */
const checkTable = (table: MailElement): DocumentProblem[] => {
  if (table.name !== 'table') return [];
  const [width = '', style = ''] = [table.attributes.get('width'), table.styles.get('width')];
  const rows = table.children.flatMap(({ children }) => children);
  const isBar = rows.some(({ children }) => children.some(isBarCell));
  const isColumn = rows.some(({ children }) =>
    children.some(({ attributes }) => attributes.get('width') === '600'),
  );
  if (!width !== isColumn) return [['table-width', width]];
  if (isColumn) return [];
  const wanted = width.endsWith('%') ? width : `${width}px`;
  return style === wanted || (!style && !isBar) ? [] : [['table-width', `${width} and ${style}`]];
};

/** A key holds nothing to read, and no line ends between it and the words that it is for. */
const checkKey = (element: MailElement): DocumentProblem[] => {
  if (!isKey(element)) return [];
  const text = element.texts.join('');
  return /^\u00a0+$/.test(text) && !element.children.length && element.next.startsWith('\u00a0')
    ? []
    : [['key', JSON.stringify(text + element.next)]];
};

/** Some clients take the attribute, others the style; text has only the style. */
const checkGround = (element: MailElement): DocumentProblem[] => {
  if (isKey(element)) return [];
  const { attributes, styles } = element;
  const [attribute = '', style = ''] = [attributes.get('bgcolor'), styles.get('background')];
  return attribute === style ? [] : [['ground', `${attribute} and ${style}`]];
};

/** The size and the line height of the text of an element. */
const typeOf = (element: MailElement | undefined): readonly [size: number, height: number] => {
  if (!element) return [NaN, NaN];
  const [, fontSize, fontHeight] = /(\d+)px\/(\d+)px/.exec(element.styles.get('font') ?? '') ?? [];
  const [size, height] = typeOf(element.around);
  return [
    numberOf(element.styles.get('font-size') ?? fontSize ?? `${size}`),
    numberOf(element.styles.get('line-height') ?? fontHeight ?? `${height}`),
  ];
};

/** A dark mode turns light grounds around and dark text with them; a text on a coloured ground it may make unreadable. */
const checkTexts = (element: MailElement): DocumentProblem[] => {
  if (!element.texts.length || /^(title|head)$/.test(element.name)) return [];
  if (isBarCell(element) || isKey(element)) return [];
  const [ground, [size, height]] = [groundOf(element), typeOf(element)];
  const told: DocumentProblem[] = [];
  if (!ground || contrastOf(channelsOf(ground), [255, 255, 255]) > 1.2)
    told.push(['text-ground', ground ?? 'none']);
  if (!inherited(element, 'color')) told.push(['text-colour', '']);
  if (!(size <= height)) told.push(['text-height', `${size}px in a line of ${height}px`]);
  return told;
};

/** Clients round fractions and fill gaps each in its own way, so that nothing is left to them. */
const checkBarCell = (cell: MailElement): DocumentProblem[] => {
  const { attributes, styles, texts, children } = cell;
  const height = `${attributes.get('height') ?? ''}px`;
  const told: DocumentProblem[] = [];
  if (children.length || texts.join('') !== '\u00a0')
    told.push(['bar-text', texts.join('') || (children[0]?.name ?? 'nothing')]);
  if (attributes.get('width') !== styles.get('width') || attributes.get('width') === '0%')
    told.push(['bar-width', `${attributes.get('width') ?? ''} and ${styles.get('width') ?? ''}`]);
  if (
    styles.get('line-height') !== height ||
    styles.get('font-size') !== '1px' ||
    styles.get('mso-line-height-rule') !== 'exactly'
  )
    told.push(['bar-height', height]);
  return told;
};

const checkBars = (row: MailElement): DocumentProblem[] => {
  const cells = row.children.filter(isBarCell);
  if (row.name !== 'tr' || !cells.length) return [];
  const widths = row.children.map(({ attributes }) => numberOf(attributes.get('width')));
  const sum = widths.reduce((all, width) => all + width, 0);
  return [
    ...(sum === 100 ? [] : [['bar-sum', widths.join(' + ')] as const]),
    ...cells.flatMap(checkBarCell),
  ];
};

/** Every rule, and what is wrong where it is broken. */
export const rules = {
  html: 'is no proper HTML',
  weight: 'is more than Gmail shows, in bytes',
  element: 'is no element for a mail',
  missing: 'must be given',
  attribute: 'is no attribute for a mail',
  'attribute-value': 'is no value for a mail',
  style: 'is no style for a mail',
  'style-value': 'is no style for a mail',
  comment: 'A comment may hold anything',
  sign: 'holds a sign that clients show as a box',
  'table-width': 'are not the same as attribute and as style',
  ground: 'are not the same as attribute and as style',
  key: 'is no ground without text that is held to the words after it',
  'text-ground': 'is no light ground, to put text on',
  'text-colour': 'A text has no colour of its own',
  'text-height': 'would be cut off or run into the next line',
  'bar-sum': 'is not 100',
  'bar-width': 'are not the same share as attribute and as style',
  'bar-height': 'is not the height of the line too',
  'bar-text': 'stands in a cell of a bar',
} as const;

/** The name of a rule. */
export type Rule = keyof typeof rules;

/** Says what in a whole mail some client may show wrong: the rule, the place, and what breaks it. */
export const lintMail = (html: string): string[] => {
  const { root, errors } = readMail(html);
  const bytes = new TextEncoder().encode(html).length;
  const checks = [checkNames, checkSigns, checkTable, checkKey, checkGround, checkTexts, checkBars];
  const told = allIn(root).flatMap((element) =>
    checks
      .flatMap((check) => check(element))
      .map(([rule, by]) => `${rule}: <${element.name}> ${element.place}: ${by} ${rules[rule]}`),
  );
  return [
    ...errors.map((error) => `html: ${error} ${rules.html}`),
    ...(bytes > heaviest ? [`weight: ${bytes} ${rules.weight}`] : []),
    ...told,
  ];
};
