import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { figures } from '#dist/figures.js';
import { sentenceOf } from '#dist/model/sentence.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The blocks of code of a page, each with what is written after its fence. */
const blocksOf = (page: string) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^( *)```(.+)\n([^]*?)^\1```$/gm)].map(
    ([, , kind = '', block = '']) => ({ kind, block }),
  );

const elementsIn = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];
const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The language of a page's examples: the README and what is about editors are for French cities. */
const languageOf = (page: string): string => /^docs\/(fr|es)\//.exec(page)?.[1] ?? 'fr';

/** Figures that are shown with an error, for readers to correct. */
const isWrong = (page: string) => page.endsWith('not-showing.md');

describe('every figure in the documentation says what its sentence says:', () => {
  for (const page of pages.filter((each) => !each.endsWith('frameworks.md'))) {
    const blocks = blocksOf(page).filter(({ kind }) => /^(html|md|wikitext)\b/.test(kind));
    const elements = blocks.flatMap(({ block }) => elementsIn(parseFragment(block)));
    for (const element of elements) {
      const kind = Object.values(figures).find(({ tag }) => tag === element.tagName);
      if (!kind) continue;
      const sentence = textOf(element);
      test(`${page}: ${sentence}`, () => {
        const input = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
        const { figure, problems } = kind.read(input, languageOf(page));
        if (isWrong(page)) return assert.equal(problems.length, 1);
        assert.deepEqual(problems, []);
        const said = figure ? sentenceOf(figure) : '';
        assert.equal(
          said.replace(/[\u00a0\u202f]/g, ' '),
          sentence.replace(/[\u00a0\u202f]/g, ' '),
        );
      });
    }
  }
});

describe('every block of code in the documentation is run by a test:', () => {
  /** Which test runs blocks of a kind; where pages are named, theirs alone. */
  const runners: readonly (readonly [RegExp, RegExp, string])[] = [
    [/^html/, /frameworks\.md$/, 'test/frameworks/frameworks.test.js'],
    [/^html/, /.*/, 'test/docs/examples.test.ts'],
    [/^(sh|diff|ts)$/, /(languages|extending)\.md$/, 'test/docs/walkthroughs.test.ts'],
    [/^js$/, /servers\.md$/, 'test/servers/documentation.test.js'],
    [/^(sh|js)$/, /(README|outputs|results-file|theme-badge)\.md$/, 'test/package/docs.test.ts'],
    [/^text audit$/, /fr\/[\w-]+\.md$/, 'test/docs/audit-notes.test.ts'],
    [/^sh$/, /hosting\.md$/, 'test/package/release.test.ts'],
    [/^ts$/, /README\.md$/, 'test/package/newcomer.test.ts'],
    [/^css$/, /(README|theming)\.md$/, 'test/docs/site.test.ts'],
    [/^(tsx|vue|svelte|js)$/, /frameworks\.md$/, 'test/frameworks/frameworks.test.js'],
    [/^(astro|md)$/, /astro\.md$/, 'test/cms/templates/astro.js'],
    [/^(njk|md|js)$/, /eleventy\.md$/, 'test/cms/templates/eleventy.js'],
    [/^(liquid|njk|twig)$/, /(liquid|nunjucks|twig)\.md$/, 'test/cms/templates/quick.test.js'],
    [/^spip$/, /spip\.md$/, 'test/cms/templates/quick.test.js'],
    [/^hugo$/, /hugo\.md$/, 'test/cms/debian/hugo.test.js'],
    [/^php$/, /mediawiki\.md$/, 'test/cms/debian/mediawiki.js test/cms/debian/mediawiki.test.js'],
    [/^wikitext$/, /mediawiki\.md$/, 'test/cms/debian/mediawiki.test.js'],
  ];
  /** How tests take blocks out of a page: all of its blocks of a kind, or those of a file that they name. */
  const takes = (page: string, kind: string) => {
    const name = basename(page, '.md');
    return new RegExp(
      [
        `examplesIn\\('${name}', (end|'${kind}')`,
        `\\b${name}: '${kind}'[^]*examplesIn\\(page, language\\)`,
        `/fr/\\$\\{name\\}\\.md[^]*\`\`\`${kind}`,
        `['/]${name}\\.md'[^]*(\\\\?\`){3}(${kind}|\\$\\{kind|\\\\w|\\([\\w|]*\\b${kind}\\b)`,
      ].join('|'),
    );
  };
  const flat = (text: string) => text.replaceAll(/\s/g, '');
  for (const page of pages)
    for (const { kind, block } of blocksOf(page))
      if (kind !== 'text')
        test(`${page}: ${kind}: ${block.slice(0, 40).trim()}`, () => {
          const runner = runners.find(([kinds, where]) => kinds.test(kind) && where.test(page));
          assert.ok(runner, 'no test runs it');
          // This test reads the figures of every page, above.
          if (runner[2].endsWith('/examples.test.ts')) return;
          const files = runner[2].split(' ').map((file) => readFileSync(join(root, file), 'utf8'));
          assert.ok(
            files.some((text) => takes(page, kind).test(text) || flat(text).includes(flat(block))),
            `${runner[2]} does not read it`,
          );
        });
});
