/**
 * How long hostile documents of 1 MB take, for each output, and hostile texts for each regular expression:
 * `node test/bench/slow-inputs.js`, the slowest first. Time that grows faster than the text shows in the last column: how many
 * times longer twice as much takes.
 *
 * It asserts no time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import {
  checker,
  loadDefaultFonts,
  toImages,
  toMail,
  toPage,
  toText,
} from '../../dist/documents/index.js';
import { hostileDocuments } from './hostile-documents.js';

const megabyte = 1e6;
/** How many rows are printed. */
const rows = 15;
/** Milliseconds after which a longer text is not tried. */
const patience = 2000;

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

const halves = hostileDocuments(megabyte / 2);
for (const [output, make] of Object.entries(outputs))
  print(
    `${output}: documents of 1 MB, in milliseconds`,
    Object.entries(hostileDocuments(megabyte)).map(([document, source]) => {
      const half = timeOf(() => make(halves[document]));
      const ms = timeOf(() => make(source));
      return { document, ms, 'twice as much': ms / half };
    }),
  );

/** Every regular expression that is written in a file. */
const expressionsIn = (file) => {
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
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

/** An attribute is read up to 2,000 characters; a document has five hundred such in 1 MB. */
const longest = 2000;

const use = (expression, text) => {
  if (expression.global) for (const match of text.matchAll(expression)) match.at(0);
  else expression.test(text);
};

const measure = ({ file, text }) => {
  const end = text.lastIndexOf('/');
  const expression = new RegExp(text.slice(1, end), text.slice(end + 1));
  const all = texts.flatMap((repeated) => ends.map((end) => ({ repeated, end })));
  const timed = all.map(({ repeated, end }) => {
    const of = (length) => repeated.repeat(length / repeated.length) + end;
    const [short, long] = [of(longest / 2), of(longest)];
    use(expression, short);
    const half = timeOf(() => use(expression, short));
    const full = timeOf(() => use(expression, long));
    let size = longest;
    let ms = full;
    while (size < megabyte && ms < patience / 4) {
      size = Math.min(2 * size, megabyte);
      const source = of(size);
      ms = timeOf(() => use(expression, source));
    }
    return {
      text: JSON.stringify(repeated),
      'ms for 500 attributes': Math.round(500 * full),
      characters: size,
      ms,
      'twice as much': full / half,
    };
  });
  const [slowest] = timed.sort((a, b) => b.ms / b.characters - a.ms / a.characters);
  return { expression: text.slice(0, 40), file, ...slowest };
};
print(
  `${expressions.length} regular expressions: ${texts.length * ends.length} texts each, up to 1 MB or ${patience / 4} ms`,
  expressions.map(measure),
);
