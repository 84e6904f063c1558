import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { figures } from '#dist/figures.js';
import { sentenceOf } from '#dist/model/sentence.js';
import { tags } from '#dist/i18n/tags.js';
import { bundledSize } from './bundled-size.js';
import { drawnRooms } from './drawn-rooms.js';
import { exitCodeOf, reportOf } from '../results.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const kinds = Object.values(figures);

describe('the bundle', () => {
  // Every visitor pays for every byte. Where one of these fails: is what has been added worth its weight?
  const files = {
    'metropolis-widgets.js': 26_720,
    'metropolis-widgets.classic.js': 26_720,
    'metropolis-widgets.css': 3_260,
  };
  for (const [file, limit] of Object.entries(files))
    test(`${file} is at most ${limit} bytes compressed`, () => {
      const { length } = gzipSync(read(`dist/${file}`), { level: 9 });
      assert.ok(length <= limit, `${length} bytes`);
      assert.ok(length > limit - 500, `${length} bytes: write down the new, smaller limit`);
    });

  const modules = {
    'stat-tile/define': 20_020,
    'funding-shift-bar/define': 20_270,
    'gender-split/define': 19_540,
    'theme-badge/define': 17_530,
    'i18n/ar': 1_840,
    'i18n/pt': 1_620,
    'i18n/zh': 1_540,
    themes: 1_600,
    'themes/sdg': 4_500,
  };
  for (const [entry, limit] of Object.entries(modules))
    test(`metropolis-widgets/${entry} is at most ${limit} bytes, bundled and compressed`, async () => {
      const length = await bundledSize(
        fileURLToPath(import.meta.resolve(`metropolis-widgets/${entry}`)),
      );
      assert.ok(length <= limit, `${length} bytes`);
    });

  test('keeps the licence notices of Lit', () => {
    for (const file of ['metropolis-widgets.js', 'metropolis-widgets.classic.js'])
      for (const year of [2017, 2019])
        assert.match(
          read(`dist/${file}`),
          new RegExp(
            `@license\\s+\\* Copyright ${year} Google LLC\\s+\\* SPDX-License-Identifier: BSD-3-Clause`,
          ),
        );
  });

  test('makes no request, writes no style attribute, evaluates no code and stores nothing', () => {
    const text = read('dist/metropolis-widgets.js').replaceAll(
      /http:\/\/www\.w3\.org\/[\w/]+/g,
      '',
    );
    assert.doesNotMatch(
      text,
      /https?:\/\/\w|\sstyle=|\beval\(|new Function|localStorage|cookie|fetch\(/,
    );
  });
});

describe('sources', () => {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'));
  const importsOf = (path: string, folder = 'src/') =>
    [...read(`${folder}${path}`).matchAll(/(?:from |import |import\()'([^']+)'/g)].map(
      ([, name = '']) =>
        name.startsWith('.') ? normalize(join(dirname(path), name)).replace(/\.js$/, '.ts') : name,
    );
  const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'optionalDependencies',
    Record<string, string>
  >;
  /** Where Node is: in the command, and where it reads the font that it has. */
  const isInNode = (path: string) => path.startsWith('cli/') || path === 'picture/default-fonts.ts';
  const isDependency = (name: string, path: string) =>
    (name.startsWith('node:') && isInNode(path)) ||
    Object.keys({ ...dependencies, ...optionalDependencies }).some(
      (each) => name === each || name.startsWith(`${each}/`),
    );
  const room = (path: string) => (path.includes('/') ? path.replace(/\/.*/, '') : path);
  const isFigure = (name: string) => Object.keys(figures).includes(name);
  const figureRooms = Object.keys(figures);
  const drawing = ['design', 'model', 'i18n'];
  /** The rooms and files that the files of a room may import from, besides their own. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    i18n: [],
    themes: drawing,
    model: ['i18n'],
    messages: ['model'],
    design: ['model', 'i18n'],
    element: [...drawing, 'messages'],
    mail: drawing,
    picture: drawing,
    ...Object.fromEntries(
      figureRooms.map((name) => [name, ['element', 'mail', 'picture', ...drawing]]),
    ),
    'figures.ts': [...figureRooms, 'mail', 'picture', ...drawing],
    'index.ts': [...figureRooms, 'element'],
    documents: ['figures.ts', 'messages', 'mail', 'picture', ...drawing],
    results: ['documents', 'figures.ts', 'messages', 'picture', ...drawing],
    cli: ['results', 'documents', 'themes', 'messages', 'picture', 'model'],
  };
  test('match the picture in the documentation: each permitted import is an arrow, or several in a row', () => {
    const named = (name: string) => (isFigure(name) ? 'a figure' : name);
    const permitted = new Set(
      Object.entries(allowed).flatMap(([own, below]) =>
        below.map((name) => `${named(own)} → ${named(name)}`),
      ),
    );
    const { rooms, arrows } = drawnRooms(read('docs/architecture.svg'));
    assert.deepEqual([...rooms].sort(), [...new Set(Object.keys(allowed).map(named))].sort());
    for (const arrow of arrows) assert.ok(permitted.has(arrow.join(' → ')), arrow.join(' → '));
    const reach = (own: string): string[] =>
      arrows.flatMap(([from, to = '']) => (from === own ? [to, ...reach(to)] : []));
    const drawn = rooms.flatMap((own) => reach(own).map((name) => `${own} → ${name}`));
    assert.deepEqual(
      [...permitted].filter((each) => !drawn.includes(each)),
      [],
    );
  });

  /** The rooms that run in a page, where Lit is all that may be depended on. */
  const inPage = [
    'i18n',
    'model',
    'themes',
    'messages',
    'design',
    'element',
    ...figureRooms,
    'index.ts',
  ];

  for (const path of paths)
    test(`${path} imports only from the rooms below its own`, () => {
      const imported = importsOf(path);
      const [own, others] = [
        imported.filter((name) => paths.includes(name)).map(room),
        imported.filter((name) => !paths.includes(name)),
      ];
      const below = [room(path), ...(allowed[room(path)] ?? [])];
      assert.deepEqual(
        own.filter((name) => !below.includes(name)),
        [],
      );
      const isAllowed = (name: string) =>
        inPage.includes(room(path)) ? /^lit(\/|$)/.test(name) : isDependency(name, path);
      assert.deepEqual(
        others.filter((name) => !isAllowed(name)),
        [],
      );
      if (room(path) === 'model' || /\/(figure|groups|sources)\.ts$/.test(path))
        assert.deepEqual(others, []);
      if (isFigure(room(path)) && !path.endsWith('/define.ts'))
        assert.ok(!imported.some((name) => name.endsWith('/define.ts')));
    });

  /** What is built on the package, and what it may import from besides itself. */
  const outside: Readonly<Record<string, readonly string[]>> = {
    demo: ['dist'],
    'demo/desk': ['dist', 'demo', 'src'],
    docs: ['dist', 'demo/desk', 'src'],
    integrations: ['dist', 'demo', 'demo/desk', 'src'],
  };
  const roomOutside = (path: string) => /^(demo\/desk(?=\/)|[^/]+)/.exec(path)?.[0] ?? path;
  const filesOutside = ['demo', 'docs', 'integrations'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.[jt]s$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  for (const [own, below] of Object.entries(outside))
    test(`${own} builds on nothing that builds on it`, () => {
      const files = filesOutside.filter((path) => roomOutside(path) === own);
      const imported = files.flatMap((path) =>
        importsOf(path, '')
          .filter((name) => name.endsWith('.ts') || name.startsWith('#dist/'))
          .map((name) => roomOutside(name.replace(/^(#(?=dist)|build\/)/, ''))),
      );
      assert.ok(imported.includes('dist'));
      assert.deepEqual(
        imported.filter((name) => ![own, ...below].includes(name)),
        [],
      );
    });

  test('do not import each other in circles', () => {
    const clear = new Set<string>();
    const visit = (path: string, from: readonly string[]): void => {
      assert.ok(!from.includes(path), [...from, path].join(' → '));
      if (clear.has(path)) return;
      for (const name of importsOf(path).filter((each) => paths.includes(each)))
        visit(name, [...from, path]);
      clear.add(path);
    };
    assert.ok(paths.length > 30);
    for (const path of paths) visit(path, []);
  });

  test('say of every export what it is', () => {
    const bare = paths.flatMap((path) =>
      [...read(`src/${path}`).matchAll(/(.*)\nexport (?!(?:type )?\{)(.*)/g)]
        .filter(([, before]) => !before?.endsWith('*/'))
        .map(([, , name]) => `${path}: ${name ?? ''}`),
    );
    assert.deepEqual(bare, []);
  });

  test('repeat the names of the elements, for modules that may not import the figures', () => {
    assert.deepEqual(
      tags,
      kinds.map(({ tag }) => tag),
    );
  });

  test('register an element only where that is asked for', () => {
    const reach = (path: string): string[] => [
      path,
      ...importsOf(path)
        .filter((name) => paths.includes(name))
        .flatMap(reach),
    ];
    for (const name of Object.keys(figures))
      assert.ok(!reach(`${name}/element.ts`).some((path) => path.endsWith('define.ts')));
    assert.ok(
      reach('index.ts').filter((path) => path.endsWith('/define.ts')).length >= kinds.length,
    );
  });
});

describe('the README', () => {
  const blocks = [...read('README.md').matchAll(/```html\n(.*?)```/gs)].map(
    ([, block = '']) => block,
  );
  const elementsIn = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
  ];
  const shown = blocks.flatMap((block) => elementsIn(parseFragment(block)));

  test('shows each figure, and each as it says', () => {
    for (const { tag, read: readKind } of kinds) {
      const [element] = shown.filter(({ tagName }) => tagName === tag);
      assert.ok(element, tag);
      const input = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
      const { figure, problems } = readKind(input, 'fr');
      const sentence = element.childNodes
        .map((node) => ('value' in node ? node.value : ''))
        .join('');
      assert.deepEqual(problems, []);
      const said = figure ? sentenceOf(figure) : '';
      assert.equal(said.replace(/[\u00a0\u202f]/g, ' '), sentence);
    }
  });

  test('says how heavy the script is', () => {
    const { length } = gzipSync(read('dist/metropolis-widgets.js'), { level: 9 });
    assert.ok(read('README.md').includes(`One file of ${Math.round(length / 1000)} kB`));
  });

  test('names commands and files that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const readme = read('README.md');
    const commands = [...readme.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name);
    // What npm itself has.
    const own = ['ci', 'cit', 'install', 'pack'];
    assert.deepEqual(
      commands.filter((name) => !Object.hasOwn(scripts, name) && !own.includes(name)),
      [],
    );
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    assert.ok(commands.length && links.length);
    for (const link of links) assert.ok(existsSync(join(root, link)), link);
  });
});

describe('npm test', () => {
  const ok = { name: 'lint', passed: true };
  const failed = { name: 'build', passed: false };
  const skipped = { name: 'tests in firefox', passed: undefined };

  test('is red where a check fails, where none has run, and in CI where one could not run', () => {
    for (const [results, ci, code] of [
      [[ok], '', 0],
      [[ok], 'true', 0],
      [[ok, failed], '', 1],
      [[ok, skipped], '', 0],
      [[ok, skipped], 'false', 0],
      [[ok, skipped], 'true', 1],
      [[ok, skipped], '1', 1],
      [[skipped], '', 1],
      [[], '', 1],
    ] as const)
      assert.equal(exitCodeOf(results, ci), code, JSON.stringify([results, ci]));
  });

  test('reports what has not run', () => {
    const report = reportOf([ok, failed, skipped]);
    assert.match(report, /!! {2}tests in firefox\n1 passed, 1 failed, 1 skipped$/);
  });
});
