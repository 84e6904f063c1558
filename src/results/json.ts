import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { deepest, tooDeepIn } from './json-depth.js';
import type { CellPlace, ResultsProblem } from '../model/results-problem.js';
import { foundAt, isObject, membersOf, textOf, type Found, type Tell } from './json-values.js';
import { brokenTable, problemOf, type Heading, type Row, type Table } from './table.js';

/** A row made from the members of an object: words in several languages become a cell each. */
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

/** Columns for the languages that a file lists. They set the order, and include languages in which only themes have words. */
const languageHeadings = (list: Found | undefined, source: string, tell: Tell): Heading[] => {
  if (!list) return [];
  if (list.value.type !== 'Array') tell('not-text', list);
  const tags = list.value.type === 'Array' ? list.value.elements : [];
  return tags.map(({ value }, index) => {
    const tag = foundAt(value, `languages[${index}]`);
    const name = `label-${textOf(tag, source, tell)}`;
    return { name, place: { ...tag.place, name } };
  });
};

/** What the file says about its results as a whole, as the row `page` of a spreadsheet. */
const pageOf = (
  place: CellPlace,
  members: ReadonlyMap<string, Found>,
  source: string,
  tell: Tell,
): Row => {
  const others = [...members].filter(([key]) => !/^(results|languages|\$schema)$/.test(key));
  const row = rowOf(place, others, source, tell);
  const cells = [...row.cells].map(
    ([name, text]) => [name.replace(/^title(?=-|$)/, 'label'), text] as const,
  );
  return {
    cells: new Map([['figure', 'page'], ...cells]),
    place: (name) => row.place(name?.replace(/^label(?=-|$)/, 'title')),
  };
};

const headingsOf = (listed: readonly Heading[], rows: readonly Row[]): Heading[] => {
  const headings = new Map(listed.map((heading) => [heading.name, heading]));
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
  const listed = languageHeadings(members.get('languages'), source, tell);
  return { headings: headingsOf(listed, rows), rows, problems };
};

const placeOf = (error: unknown): CellPlace => {
  const { line = 0 } = error as { readonly line?: number };
  return { row: line, path: '' };
};

/** Parses JSON of the same content as the spreadsheet; places are lines and paths. */
export const readJson = (text: string): Table => {
  const source = text.replace(/^\ufeff/, '');
  const line = tooDeepIn(source);
  if (line) return brokenTable({ rule: 'too-nested', most: deepest }, { row: line, path: '' });
  try {
    return readDocument(parse(source, { mode: 'json' }).body, source);
  } catch (error) {
    return brokenTable({ rule: 'not-json' }, placeOf(error));
  }
};
