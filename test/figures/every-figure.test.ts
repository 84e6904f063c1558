import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { figures, type FigureName } from '#dist/figures.js';
import { renderFundingShiftBar } from '#dist/funding-shift-bar/template.js';
import { renderGenderSplit } from '#dist/gender-split/template.js';
import { textOf } from '#dist/model/phrase.js';
import { sentenceOf, spokenOf } from '#dist/model/sentence.js';
import { renderStatTile } from '#dist/stat-tile/template.js';
import { renderThemeBadge } from '#dist/theme-badge/template.js';
import {
  attributesOf,
  languages,
  others,
  results,
  type Example,
  type ExampleLanguage,
} from '../../demo/examples.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Reads an example and draws it as a server does. */
const draw = (figure: FigureName, input: Record<string, string>, language: string) => {
  const draws = {
    'stat-tile': () => {
      const { figure, problems } = figures['stat-tile'].read(input, language);
      return { figure, problems, template: figure && renderStatTile(figure) };
    },
    'funding-shift-bar': () => {
      const { figure, problems } = figures['funding-shift-bar'].read(input, language);
      return { figure, problems, template: figure && renderFundingShiftBar(figure) };
    },
    'gender-split': () => {
      const { figure, problems } = figures['gender-split'].read(input, language);
      return { figure, problems, template: figure && renderGenderSplit(figure) };
    },
    'theme-badge': () => {
      const { figure, problems } = figures['theme-badge'].read(input, language);
      return { figure, problems, template: figure && renderThemeBadge(figure) };
    },
  };
  const { figure: read, problems, template } = draws[figure]();
  return { figure: read, problems, html: template ? collectResultSync(render(template)) : '' };
};

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;

/** The texts of a tree in order, without what is hidden from one sense, and without a table's column headers. */
const texts = (node: Node, hidden: (node: Node) => boolean): string[] => {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (hidden(node) || node.nodeName === 'thead' || !('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => texts(child, hidden));
};
const toTheEar = (node: Node) => attribute(node, 'aria-hidden') === 'true';
const toTheEye = (node: Node) => attribute(node, 'class') === 'spoken';
const joined = (list: readonly string[]) =>
  list
    .join('')
    .replace(/[ \n]+/g, ' ')
    .trim();

/** All strings anywhere in a value. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(strings)
      : [];

/** Whether a text is a field, or whole fields one after the other: pieces without signs are drawn as one text. */
const isMadeOf = (fields: readonly string[], text: string) =>
  fields.some((_, first) => {
    let rest = text;
    for (const field of fields.slice(first)) {
      if (!rest.startsWith(field)) break;
      rest = rest.slice(field.length);
    }
    return rest === '';
  });

const each = (check: (example: Example, language: ExampleLanguage) => void) => {
  for (const example of [...results, ...others])
    for (const language of languages)
      test(`${example.name}, ${language}`, () => check(example, language));
};
const drawn = (example: Example, language: ExampleLanguage) =>
  draw(example.figure, attributesOf(example, language), language);
const isWrong = ({ name }: Example) => name.startsWith('wrong');

describe('an example has problems, and no figure, only if its name begins with "wrong"', () => {
  each((example, language) => {
    const { figure, problems } = drawn(example, language);
    assert.equal(problems.length > 0, isWrong(example), JSON.stringify(problems));
    assert.equal(!figure, isWrong(example));
  });
});

/** Nobody types the spaces that keep words on one line. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe("a figure's sentence is the author's own", () => {
  each((example, language) => {
    if (isWrong(example)) return assert.equal(drawn(example, language).figure, undefined);
    const { figure } = drawn(example, language);
    assert.equal(spaced(figure ? sentenceOf(figure) : ''), spaced(example.sentence[language]));
  });
});

describe('every text that is drawn is a field of the figure', () => {
  each((example, language) => {
    const { figure, html } = drawn(example, language);
    const fields = strings(figure);
    const shown = parseFragment(html).childNodes.flatMap((node) => texts(node, toTheEye));
    const heard = parseFragment(html).childNodes.flatMap((node) => texts(node, toTheEar));
    assert.equal(shown.length > 0, !isWrong(example));
    for (const text of [...shown, ...heard].filter((text) => text.trim()))
      assert.ok(isMadeOf(fields, text), `"${text}" is not a field`);
  });
});

test('a text that begins or ends inside a field is not made of fields', () => {
  const fields = ['More than ', '5,850', ' people'];
  const made = ['5,850', '5,850 people', 'More than 5,850 people', '850', 'than 5,850', '5,850 pe'];
  assert.deepEqual(
    made.map((text) => isMadeOf(fields, text)),
    [true, true, true, false, false, false],
  );
});

/** What is heard of a figure: its sentence; of a table, whose headers say what its values are, these alone. */
const heardOf = (figure: NonNullable<ReturnType<typeof drawn>['figure']>) => {
  if (!('bars' in figure)) return spokenOf(figure);
  const rows = figure.total ? [...figure.sources, figure.total] : figure.sources;
  const values = rows.flatMap((row) => row.values);
  const pieces = figure.said.map((piece) => values.find((each) => each === piece)?.shown ?? piece);
  return textOf(pieces, 'spoken');
};

describe('the text read in order states the sentence once', () => {
  each((example, language) => {
    if (isWrong(example)) return assert.equal(drawn(example, language).html, '');
    const { figure, html } = drawn(example, language);
    const heard = joined(parseFragment(html).childNodes.flatMap((node) => texts(node, toTheEar)));
    assert.ok(figure);
    const [before = '', ...after] = heard.split(joined([heardOf(figure)]));
    assert.equal(after.length, 1, `"${heardOf(figure)}" in "${heard}"`);
    const theme = 'change' in figure ? (figure.theme?.label ?? '') : '';
    const rounding = 'rounding' in figure ? textOf(figure.rounding, 'spoken') : '';
    const { intro, name } = figure.source;
    const rest = [rounding, theme, intro, name, textOf(figure.period, 'spoken')];
    assert.deepEqual([before.trim(), joined(after)], ['', joined(rest)]);
  });
});

describe('a figure is frozen', () => {
  each((example, language) => {
    const { figure } = drawn(example, language);
    assert.ok(!figure || Object.isFrozen(figure));
    assert.equal(!figure, isWrong(example));
  });
});
