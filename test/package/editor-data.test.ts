import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { figures } from '#dist/figures.js';
import { languageOf } from '#dist/i18n/registry.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Named {
  name: string;
  description?: string;
  type?: { text: string };
}
interface Element {
  tagName: string;
  description: string;
  attributes: Named[];
  cssParts: Named[];
  cssProperties: Named[];
  slots: Named[];
  events: Named[];
}
const manifest = JSON.parse(read('custom-elements.json')) as {
  modules: { declarations: Element[] }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const elementOf = (tag: string) => {
  const element = elements.find(({ tagName }) => tagName === tag);
  assert.ok(element, tag);
  return element;
};

describe('what editors read about the elements', () => {
  test('is what `npm run manifest` makes of the sources', () => {
    const fresh = 'build/manifest';
    execSync(`npx cem analyze --config src/build/manifest.config.js --quiet --outdir ${fresh}`, {
      cwd: root,
    });
    for (const script of ['editor-data', 'angular'])
      execSync(`node src/build/${script}.js ${fresh}`, { cwd: root });
    const written = readdirSync(join(root, fresh, 'editors')).map((file) => `editors/${file}`);
    assert.ok(written.length > 3);
    for (const file of ['custom-elements.json', 'llms.txt', ...written])
      assert.equal(read(`${fresh}/${file}`), read(file), file);
  });

  test('is where package.json says', () => {
    const { vscode, ...named } = JSON.parse(read('package.json')) as {
      vscode: Record<string, string[]>;
      'web-types': string;
      customElements: string;
    };
    const files = [named['web-types'], named.customElements, ...Object.values(vscode).flat()];
    for (const file of files) assert.ok(existsSync(join(root, file)), file);
    assert.equal(files.length, 4);
  });
});

/** The shared parts that only some figures draw, by the function that draws them. */
const drawnBy: Readonly<Record<string, string>> = { rounding: 'below(', value: 'valuePart(' };

describe('custom-elements.json', () => {
  for (const [name, { tag, attributes }] of Object.entries(figures)) {
    test(`describes every attribute that ${tag} reads`, () => {
      const described = elementOf(tag).attributes.filter(({ description }) => description);
      assert.deepEqual(described.map((each) => each.name).sort(), [...attributes].sort());
    });

    test(`names every part that ${tag} draws`, () => {
      const drawn = ['element/template-parts', `${name}/template`].flatMap((file) =>
        [...read(`src/${file}.ts`).matchAll(/\bpart(?:="|\(')([\w ]+)["']/g)].map(
          ([, part = '']) => part,
        ),
      );
      const parts = elementOf(tag).cssParts.map((each) => each.name);
      const template = read(`src/${name}/template.ts`);
      const known = drawn
        .flatMap((part) => part.split(' '))
        .filter((part) => template.includes(drawnBy[part] ?? ''));
      assert.ok(known.length > 3);
      assert.deepEqual(
        known.filter((part) => !parts.includes(part)),
        [],
      );
    });

    test(`says of ${tag} what it is, its slot, its event and its custom properties`, () => {
      const { description, slots, events, cssProperties } = elementOf(tag);
      assert.ok(description);
      for (const list of [slots, events, cssProperties])
        assert.ok(list.every((each) => each.description));
      assert.deepEqual(
        slots.map((each) => each.name),
        [''],
      );
      assert.deepEqual(
        events.map((each) => [each.name, each.type?.text]),
        [['metro-problem', 'CustomEvent<readonly Problem[]>']],
      );
      assert.deepEqual(
        cssProperties.map((each) => each.name),
        ['--metro-accent', '--metro-font', '--metro-color-scheme'],
      );
    });
  }

  test('lists the values that an attribute may have', () => {
    const themes = Object.keys(languageOf('en')?.themes ?? {});
    const choices = elements.flatMap(({ tagName, attributes }) =>
      attributes
        .filter(({ type }) => type?.text.includes("'"))
        .map(({ name, type }) => [
          `${tagName} ${name}`,
          [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, each]) => each),
        ]),
    );
    assert.deepEqual(Object.fromEntries(choices), {
      'metro-gender-split view': ['people', 'bar'],
      'metro-stat-tile theme': themes,
      'metro-theme-badge theme': themes,
    });
  });
});
