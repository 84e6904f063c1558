import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { exports, optionalDependencies, dependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'exports' | 'optionalDependencies' | 'dependencies', Record<string, unknown>>;

const entries = Object.keys(exports).map((path) => path.replace(/^\./, 'metropolis-widgets'));
const modules = entries.filter((entry) => !/\.(css|json)$/.test(entry));
/** Types alone, for the checkers of frameworks. */
const isForTypes = (entry: string) => /\/(react|vue|svelte)$/.test(entry);
/** What runs where it is loaded, and loads in pages only; the browser tests do. */
const isForPages = (entry: string) => /^metropolis-widgets(\/metropolis.*)?$/.test(entry);
/** What needs packages that are optional. */
const isForDocuments = (entry: string) => /\/(documents|results|streams)$/.test(entry);

let folder = '';
let archive = '';
const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd }).toString();

/** An empty folder in which the packed package is installed, without optional dependencies. */
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-exports-'));
  archive = join(folder, npm(root, 'pack', '--silent', '--pack-destination', folder).trim());
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  npm(folder, 'install', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund', archive);
});
after(() => rmSync(folder, { recursive: true }));

/** Runs a module: the exit code and what it prints. The elements need the classes that they extend, as Lit's shim has them. */
const runModule = (cwd: string, code: string) => {
  const shim = `import { HTMLElement, customElements, CSSStyleSheet } from '@lit-labs/ssr-dom-shim';
    Object.assign(globalThis, { HTMLElement, customElements, CSSStyleSheet });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `${shim} ${code}`],
    { cwd },
  );
  return { status, out: stdout.toString(), told: stderr.toString() };
};

const importing = (entry: string) => `console.log(Object.keys(await import('${entry}')).join())`;

describe('the package, installed without its optional dependencies,', () => {
  test('depends on Lit alone', () => {
    assert.deepEqual(dependencies, { lit: '^3' });
    for (const name of Object.keys(optionalDependencies))
      assert.ok(!existsSync(join(folder, 'node_modules', name)), name);
  });

  for (const entry of modules.filter(
    (each) => !isForPages(each) && !isForDocuments(each) && !isForTypes(each),
  ))
    test(`is imported in Node: ${entry}`, () => {
      const { status, out, told } = runModule(folder, importing(entry));
      assert.equal(status, 0, told);
      if (!entry.endsWith('/define')) assert.match(out, /\w/);
    });

  test('says which package is missing where documents are drawn, or results read', () => {
    for (const entry of modules.filter(isForDocuments)) {
      const { status, told } = runModule(folder, importing(entry));
      assert.equal(status, 1);
      const [, name = ''] =
        /Error: The package (\S+) is missing, .*: npm install \1$/m.exec(told) ?? [];
      assert.ok(name in optionalDependencies, told);
    }
    const command = spawnSync('node_modules/.bin/metropolis-widgets', ['check'], { cwd: folder });
    assert.equal(command.status, 2);
    assert.match(
      command.stderr.toString(),
      /^metropolis-widgets: The package commander is missing, .*: npm install commander\n$/,
    );
  });

  for (const entry of modules.filter((each) => !isForDocuments(each) && !isForTypes(each)))
    test(`is bundled: ${entry}`, async () => {
      const input = join(folder, 'bundled.js');
      writeFileSync(input, `import * as all from '${entry}'; console.log(all);`);
      const warnings: string[] = [];
      const { output } = await build({
        input,
        write: false,
        onLog: (_, { message }) => warnings.push(message),
      });
      assert.deepEqual(warnings, []);
      assert.deepEqual(output[0].imports, []);
      assert.ok(output[0].code.length > 1000);
    });

  for (const [name, module] of [
    ['NodeNext', 'nodenext'],
    ['Bundler', 'esnext'],
  ] as const)
    test(`is imported by TypeScript, resolving as ${name}`, () => {
      const files = modules.map((entry, index) => {
        const file = `import-${String(index).padStart(2, '0')}.ts`;
        writeFileSync(
          join(folder, file),
          `import * as all from '${entry}';\nexport const names: string = all;\n`,
        );
        return file;
      });
      const options = ['--module', module, '--moduleResolution', name.toLowerCase()];
      const { stdout } = spawnSync(
        process.execPath,
        [
          join(root, 'node_modules/.bin/tsc'),
          ...options,
          ...['--target', 'es2022', '--types', '', '--strict', '--noEmit', '--skipLibCheck'],
          ...files,
        ],
        { cwd: folder },
      );
      const found = [...stdout.toString().matchAll(/^(?:(\S+)\(.*)?error TS(\d+)/gm)].map(
        ([, file = '', code = '']) => `${file}: ${code}`,
      );
      // That a module is not a string shows that its types were found: what is not found is of any type.
      assert.deepEqual(
        found.sort(),
        files.map((file) => `${file}: 2322`),
      );
    });
});

describe('the package', () => {
  for (const [entry, file, some] of [
    ['documents', 'documents/index', /toMail,.*toPage/],
    ['results', 'results/index', /readResults,.*writeCsv/],
    ['streams', 'documents/streams', /changedHeaders,streamPage/],
  ] as const)
    test(`exports the same for ${entry} as its types say`, async () => {
      const names = async (path: string) => Object.keys((await import(path)) as object);
      const exported = await names(`metropolis-widgets/${entry}`);
      assert.match(exported.join(), some);
      assert.deepEqual(exported, await names(`#dist/${file}.js`));
    });

  for (const entry of entries.filter((each) => !isForTypes(each)))
    test(`has the file of ${entry}`, () => {
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(entry))));
    });

  test('holds what is used, in at most 400 kB: no test, no demo, no source', () => {
    const list = execFileSync('tar', ['-tzf', archive]).toString().trim().split('\n');
    assert.deepEqual(
      list.filter(
        (path) =>
          !/^package\/((dist|editors|integrations)\/[\w./-]+|[\w.-]+\.json|LICENSE|README\.md|llms\.txt)$/.test(
            path,
          ),
      ),
      [],
    );
    assert.ok(statSync(archive).size <= 400_000, `${statSync(archive).size} bytes`);
  });

  test('is right for publint', async () => {
    const { messages } = await publint({ pkgDir: root, pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  test('is right for attw: the types of all entries are found', () => {
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        ...['--profile', 'esm-only', archive, '--exclude-entrypoints'],
        ...Object.keys(exports).filter((path) => /\.(css|json)$/.test(path)),
      ],
      { cwd: root },
    );
  });
});
