import {
  parse,
  type MemberNode,
  type Node,
  type ObjectNode,
  type ValueNode,
} from '@humanwhocodes/momoa';
import type { CellPlace, ResultsProblem } from '../model/results-problem.js';
import { brokenTable, problemOf, type Heading, type Row, type Table } from './table.js';

/** How many lists and objects may be open; a results file needs four. */
const deepest = 20;

/** The line on which too many lists and objects are open, 0 if there is none: the parser is recursive. */
const tooDeepIn = (text: string): number => {
  let [depth, line] = [0, 1];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    else if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
    if (depth > deepest) return line;
  }
  return 0;
};

/** A text or list in JSON, and where it is. */
interface Found<Value extends Node = ValueNode> {
  readonly value: Value;
  readonly place: CellPlace;
}

const foundAt = <Value extends Node>(value: Value, path: string): Found<Value> => ({
  value,
  place: { row: value.loc.start.line, path },
});

type Tell = (rule: 'repeated-key' | 'not-text', found: Found<Node>) => void;

const keyOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

/** The members of an object by key; a key that is there again is reported. */
const membersOf = ({ value, place }: Found<ObjectNode>, tell: Tell): ReadonlyMap<string, Found> => {
  const members = new Map<string, Found>();
  for (const member of value.members) {
    const key = keyOf(member);
    const found = foundAt(member.value, place.path ? `${place.path}.${key}` : key);
    if (members.has(key)) tell('repeated-key', found);
    else members.set(key, found);
  }
  return members;
};

const isObject = (found: Found): found is Found<ObjectNode> => found.value.type === 'Object';

/** The text of a value, empty for null; a number as it is written, with all its decimals. */
const textOf = (found: Found, source: string, tell: Tell): string => {
  const { value } = found;
  if (value.type === 'String') return value.value.trim();
  if (value.type === 'Number') return source.slice(value.loc.start.offset, value.loc.end.offset);
  if (value.type !== 'Null') tell('not-text', found);
  return '';
};

/** A row made of members: words in several languages are a cell each. */
const rowOf = (
  place: CellPlace,
  members: Iterable<readonly [string, Found]>,
  source: string,
  tell: Tell,
): Row => {
  const found = new Map<string, Found>();
  const add = (name: string, cell: Found) => {
    if (found.has(name)) tell('repeated-key', cell);
    else found.set(name, cell);
  };
  for (const [key, member] of members)
    if (isObject(member))
      for (const [tag, words] of membersOf(member, tell)) add(`${key}-${tag}`, words);
    else add(key, member);
  const texts = [...found].map(([name, cell]) => [name, textOf(cell, source, tell)] as const);
  return {
    cells: new Map(texts.filter(([, text]) => text)),
    place: (name) => {
      if (name === undefined) return place;
      const path = place.path ? `${place.path}.${name}` : name;
      return { ...(found.get(name)?.place ?? { ...place, path }), name };
    },
  };
};

/** What the file says of all its results, as the row of the page. */
const pageOf = (
  place: CellPlace,
  members: ReadonlyMap<string, Found>,
  source: string,
  tell: Tell,
): Row => {
  const others = [...members].filter(([key]) => key !== 'results' && key !== '$schema');
  const row = rowOf(place, others, source, tell);
  const cells = [...row.cells].map(
    ([name, text]) => [name.replace(/^title(?=-|$)/, 'label'), text] as const,
  );
  return {
    cells: new Map([['figure', 'page'], ...cells]),
    place: (name) => row.place(name?.replace(/^label(?=-|$)/, 'title')),
  };
};

const headingsOf = (rows: readonly Row[]): Heading[] => {
  const headings = new Map<string, Heading>();
  for (const { cells, place } of rows)
    for (const name of cells.keys())
      if (!headings.has(name)) headings.set(name, { name, place: place(name) });
  return [...headings.values()];
};

/** The results of a file: a list, or an object with a list of them. */
const readDocument = (body: ValueNode, source: string): Table => {
  const problems: ResultsProblem[] = [];
  const tell: Tell = (rule, { value, place }) => {
    const { start, end } = value.loc;
    problems.push(problemOf({ rule }, place, source.slice(start.offset, end.offset)));
  };
  const file = foundAt(body, '');
  const members = isObject(file) ? membersOf(file, tell) : new Map<string, Found>();
  const list = isObject(file) ? members.get('results') : foundAt(body, 'results');
  if (list?.value.type !== 'Array') return brokenTable({ rule: 'no-results' }, list?.place);
  const results = list.value.elements.map(({ value }, index) =>
    foundAt(value, `results[${index}]`),
  );
  for (const each of results) if (!isObject(each)) tell('not-text', each);
  const rows = results
    .filter(isObject)
    .map((each) => rowOf(each.place, membersOf(each, tell), source, tell));
  if (isObject(file)) rows.unshift(pageOf(file.place, members, source, tell));
  return { headings: headingsOf(rows), rows, problems };
};

const placeOf = (error: unknown): CellPlace => {
  const { line = 0 } = error as { readonly line?: number };
  return { row: line };
};

/** Parses JSON of the same content as the spreadsheet; places are lines and paths. */
export const readJson = (text: string): Table => {
  const source = text.replace(/^\ufeff/, '');
  const line = tooDeepIn(source);
  if (line) return brokenTable({ rule: 'too-nested', most: deepest }, { row: line });
  try {
    return readDocument(parse(source, { mode: 'json' }).body, source);
  } catch (error) {
    return brokenTable({ rule: 'not-json' }, placeOf(error));
  }
};
