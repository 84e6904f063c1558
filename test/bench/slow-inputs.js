/**
 * How long hostile documents of 300 kB take, for each output, and hostile texts for each regular expression:
 * `node test/bench/slow-inputs.js`, the slowest first; `… toText expressions` measures these alone. Time that grows faster than the text shows in the last column: how many
 * times longer twice as much takes.
 *
 * It asserts no time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import {
  checker,
  loadDefaultFonts,
  toImages,
  toMail,
  toPage,
  toText,
} from '../../dist/documents/index.js';
import { hostileDocuments } from './hostile-documents.js';

const documentSize = 300_000;
const megabyte = 1e6;
/** How many rows are printed. */
const rows = 15;
/** Milliseconds after which a longer text is not tried. */
const patience = 500;

const fonts = await loadDefaultFonts();
const outputs = {
  toPage,
  toMail,
  toText,
  toImages: (source) => toImages(source, { fonts, size: 'column' }),
  check: (source) => checker()(source, 'page.html'),
};

const timeOf = (call) => {
  const start = performance.now();
  call();
  return performance.now() - start;
};

const print = (title, measured) => {
  console.log(title);
  console.table(
    measured
      .sort((a, b) => b.ms - a.ms)
      .slice(0, rows)
      .map((row) => ({
        ...row,
        ms: Math.round(row.ms),
        'twice as much': row['twice as much'].toFixed(1),
      })),
  );
};

const asked = process.argv.slice(2);
const isAsked = (name) => !asked.length || asked.includes(name);

const halves = hostileDocuments(documentSize / 2);
for (const [output, make] of Object.entries(outputs).filter(([name]) => isAsked(name)))
  print(
    `${output}: documents of 300 kB, in milliseconds`,
    Object.entries(hostileDocuments(documentSize)).map(([document, source]) => {
      const half = timeOf(() => make(halves[document]));
      const ms = timeOf(() => make(source));
      return { document, ms, 'twice as much': ms / half };
    }),
  );

/** Every regular expression that is written in a file. */
const expressionsIn = (file) => {
  const found = [];
  JSON.stringify(parseAst(readFileSync(file, 'utf8')), (key, value) => {
    if (key === 'regex') found.push(`/${value.pattern}/${value.flags}`);
    return typeof value === 'bigint' ? undefined : value;
  });
  return found;
};

const root = new URL('../../dist/', import.meta.url);
const expressions = readdirSync(root, { recursive: true })
  .filter((file) => file.endsWith('.js') && !/^metropolis-widgets|^build/.test(file))
  .flatMap((file) => expressionsIn(new URL(file, root).pathname).map((text) => ({ file, text })));

/** What is repeated, and what comes after it so that a match fails. */
const texts = [
  '1',
  ' ',
  'a',
  '1 ',
  '1,',
  '1 000',
  ' 000',
  '*',
  '**a',
  '-',
  '2020 ',
  '2020–',
  '/',
  '=',
  '#',
  '%41',
  '<a ',
  '<!--',
  'é',
  '\u0301',
  '\n',
  '"',
  'e+1',
  ';',
  ':',
];
const ends = ['', '!', 'x'];

/** Where the texts are compared: short, since an expression may take the cube of their length. */
const shortest = 250;

const use = (expression, text) => {
  if (expression.global) for (const match of text.matchAll(expression)) match.at(0);
  else expression.test(text);
};

/** A text that is repeated up to so many characters. */
const textOf = ({ repeated, end }, length) => repeated.repeat(length / repeated.length) + end;

/** The text that takes an expression longest, and how long it takes, doubled until it is 1 MB long or patience ends. */
const measure = ({ file, text: source }) => {
  const slash = source.lastIndexOf('/');
  const expression = new RegExp(source.slice(1, slash), source.slice(slash + 1));
  const time = (text, length) => {
    const written = textOf(text, length);
    return timeOf(() => use(expression, written));
  };
  const [slowest] = texts
    .flatMap((repeated) => ends.map((end) => ({ repeated, end })))
    .map((text) => ({ ...text, ms: Math.min(time(text, shortest), time(text, shortest)) }))
    .sort((a, b) => b.ms - a.ms);
  let [characters, half, ms] = [shortest, slowest.ms, slowest.ms];
  while (characters < megabyte && ms < patience) {
    characters *= 2;
    [half, ms] = [ms, time(slowest, characters)];
  }
  return {
    expression: source.slice(0, 40),
    file,
    repeated: JSON.stringify(slowest.repeated),
    characters,
    ms,
    'twice as much': ms / half,
  };
};

if (isAsked('expressions'))
  print(
    `${expressions.length} regular expressions: ${texts.length * ends.length} texts each, the slowest up to 1 MB or ${patience} ms`,
    expressions.map(measure),
  );
