import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse, relative } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { decodeDocument } from '#dist/cli/encoding.js';
import { UsageError } from '#dist/cli/errors.js';
import { identifyInputs } from '#dist/cli/inputs.js';
import { OutputPaths } from '#dist/cli/output-paths.js';
import { printable, printableLines } from '#dist/cli/terminal.js';
import { toMail, toPage, toText } from '#dist/documents/index.js';
import { resultsDocument } from '../../demo/results-document.js';
import { languages } from '../../demo/examples.js';
import { markup } from '#dist/design/markup.js';
import { anyText } from '../figures/hostile-texts.js';
import { runHere } from './in-this-process.js';

const program = fileURLToPath(new URL('../../../dist/cli/cli.js', import.meta.url));
let folder = '';

const right =
  '<p lang="en"><metro-stat-tile value="5850" label="people">5,850 people</metro-stat-tile></p>\r\n';
const wrong =
  '<p lang="en">\n  <metro-stat-tile value="33.000" label="people">33 people</metro-stat-tile></p>';

const badges = `<html lang="en"><metro-theme-badge theme="sdg-13">Climate action (SDG 13)</metro-theme-badge>
  <metro-theme-badge theme="clean-air">Clean air</metro-theme-badge></html>`;
const air = {
  name: 'clean-air',
  label: { en: 'Clean air' },
  colour: '#0a4f63',
  icon: 'M4 9h12a3 3 0 1 0-3-3M4 15h9',
};

/** Runs the program in the folder, in a process of its own: its exit code, and what it writes. */
const run = (
  args: readonly string[],
  input: string | Buffer = '',
  nodeOptions: readonly string[] = [],
  lang = 'C',
) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, program, ...args],
    { cwd: folder, input, maxBuffer: 2 ** 28, env: { ...process.env, LC_ALL: lang } },
  );
  return { code: status, out: stdout.toString(), bytes: stdout, told: stderr.toString() };
};
/** The same in this process. */
const here = (args: readonly string[], input: string | Buffer = '', lang = 'C') =>
  runHere(folder, args, input, lang);
const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const inShell = (cwd: string, line: string) => {
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `"${process.execPath}" "${program}" ${line}`],
    { cwd, timeout: 30_000 },
  );
  return { code: status, told: stderr.toString() };
};

/** What is in a folder: the content of each file, and where each link leads. */
const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = entry.isSymbolicLink()
        ? `→ ${readlinkSync(path)}`
        : entry.isFile()
          ? readFileSync(path, 'utf8')
          : '';
      return [relative(folder, path), content];
    }),
  );

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-'));
  const addresses = { fr: 'fr', en: 'en', es: 'es' };
  for (const language of languages)
    write(`results.${language}.html`, resultsDocument(language, addresses, markup``));
  cpSync(join(folder, 'results.en.html'), join(folder, 'results.html'));
  write('newsletter.html', right);
  write('fragment.html', right);
  write('wrong.html', wrong);
});
after(() => rmSync(folder, { recursive: true }));

describe('metropolis-widgets', () => {
  test('makes what the functions make, from a file or from standard input', async () => {
    assert.deepEqual(run(['page', 'newsletter.html']).out, toPage(right).html);
    assert.deepEqual(run(['page'], right).out, toPage(right).html);
    assert.deepEqual((await here(['mail', '-'], right)).out, toMail(right).html);
    assert.deepEqual((await here(['text'], right)).out, toText(right).text);
    assert.match((await here(['image'], right)).out, /^<svg .*5,850 people/);
  });

  test('takes its options', async () => {
    const tile = right.replace(' lang="en"', '');
    assert.equal(
      (await here(['page', '--lang', 'fr', '--stylesheet=/s.css'], tile)).out,
      toPage(tile, { lang: 'fr', styles: { link: '/s.css' } }).html,
    );
    assert.equal(
      (await here(['page', '--nonce', 'abc'], right)).out,
      toPage(right, { styles: { nonce: 'abc' } }).html,
    );
    assert.equal(
      (await here(['mail', '--base', 'https://www.example.org/', '--title', 'News'], right)).out,
      toMail(right, { base: 'https://www.example.org/', title: 'News' }).html,
    );
  });

  test('knows the themes of a file, and the goals', () => {
    write('badges.html', badges);
    // Windows writes a byte order mark.
    write('themes.json', `\ufeff${JSON.stringify([air])}`);
    const themes = ['--themes', 'sdg', '--themes', 'themes.json'];
    const page = run(['page', ...themes, 'badges.html']);
    assert.deepEqual([page.code, page.told], [0, '']);
    assert.match(page.out, /--_metro-accent:#0b5118!important.*--_metro-accent:#0a4f63!important/s);
    assert.match(run(['mail', ...themes, 'badges.html']).out, /color:#0b5118.*color:#0a4f63/s);
    assert.equal(
      run(['text', ...themes, 'badges.html']).out,
      'Climate action (SDG\u00a013)\n\nClean air\n',
    );
    assert.match(run(['image', '--themes', 'sdg', 'badges.html']).out, /stroke="#0b5118"/);
    assert.equal(run(['check', ...themes, 'badges.html']).code, 0);
    const without = run(['check', '--themes', 'sdg', 'badges.html']);
    assert.equal(without.code, 1);
    assert.match(without.told, /theme="clean-air"/);
  });

  for (const [what, content, told] of [
    ['is no JSON', '{', /^metropolis-widgets: themes\.json: .*JSON/],
    ['has a theme that is none', '[{"name":"A"}]', /themes\.json: .*name must consist of/],
  ] as const)
    test(`refuses a file of themes that ${what}`, async () => {
      write('themes.json', content);
      const { code, told: message, out } = await here(['text', '--themes', 'themes.json'], right);
      assert.equal(code, 2);
      assert.match(message, told);
      assert.equal(out, '');
    });

  test('tells problems with their place on standard error, keeps the sentence, and ends with 1', async () => {
    for (const command of ['page', 'mail', 'text', 'check']) {
      const { code, out, told } = await here([command, 'wrong.html']);
      assert.equal(
        told,
        'wrong.html:2:20: <metro-stat-tile> value="33.000": "33.000" could mean 33 or 33,000. Please write value="33000" or value="33.0".\n',
      );
      assert.equal(code, 1);
      if (command !== 'check') assert.match(out, /33 people/);
    }
    assert.equal((await here(['page', 'wrong.html'])).out, wrong);
  });

  test('reports them in the language of the person who runs the command', async () => {
    const told = async (lang: string) => (await here(['check', 'wrong.html'], '', lang)).told;
    assert.match(
      await told('fr_FR.UTF-8'),
      /peut vouloir dire 33 ou 33\u202f000\. Veuillez écrire value="33000" ou value="33\.0"\./,
    );
    assert.match(
      await told('es'),
      /puede significar 33 o 33\u202f000\. Por favor, escriba value="33000" o value="33\.0"\./,
    );
    assert.match(await told('de_DE.UTF-8'), /could mean 33 or 33,000/);
  });

  const misuses = [
    [[], /Usage: metropolis-widgets/],
    [['pages'], /unknown command 'pages' \(Did you mean page\?\)/],
    [['page', '--colour', 'red'], /unknown option '--colour'/],
    [['page', '--lag', 'fr'], /unknown option '--lag' \(Did you mean --lang\?\)/],
    [['page', '--lang'], /option '--lang <tag>' argument missing/],
    [['page', '--lang', '--json', '-'], /option '--lang <tag>' needs a value/],
    [['page', '-o', '', '-'], /option '-o, --output <path>' needs a value/],
    [['page', '--nonce', 'a', '--stylesheet', 'b'], /'--nonce <nonce>' cannot be used with/],
    [['check', '-o', 'report.txt', '-'], /unknown option '-o'/],
    [['image', '--size', 'huge'], /'huge' is invalid\. Allowed choices are slide, card, column/],
    [['image', '--font', 'missing.ttf'], /missing\.ttf: no such file or directory/],
    [['image', '--font-bold', 'missing.ttf'], /--font-bold needs --font/],
    [['image', '--font', 'newsletter.html'], /newsletter\.html: Not a font/],
    [['page', 'newsletter.html', 'wrong.html'], /-o FOLDER/],
    [['page', 'newsletter.html', 'wrong.html', '-o', 'x.html'], /-o x\.html\//],
  ] as const;
  for (const [args, message] of misuses)
    test(`ends with 2 and says what is wrong with: ${args.join(' ')}`, async () => {
      const before = contentOf(folder);
      const { code, out, told } = await here(args, right);
      assert.match(told, message);
      if (args.length)
        assert.match(told, /^metropolis-widgets: .*\nTry: metropolis-widgets --help\n$/);
      assert.deepEqual([code, out], [2, '']);
      assert.deepEqual(contentOf(folder), before);
    });

  test('goes on after a file that cannot be read', async () => {
    const { code, told } = await here(['check', 'missing.html', '.', 'wrong.html']);
    assert.match(
      told,
      /^missing\.html: no such file or directory\n\.: is a folder: name the files in it\nwrong\.html:2:20/,
    );
    assert.equal(code, 2);
  });

  test('takes what follows -- as files, and - as standard input or output', async () => {
    write('--', right);
    write('--json', right);
    const drawn = toPage(right).html;
    assert.equal((await here(['page', '--', '--'])).out, drawn);
    assert.equal((await here(['page', '--', '--json'])).out, drawn);
    assert.equal((await here(['page', '-o', '-', '-'], right)).out, drawn);
    assert.equal((await here(['page', '-o', 'dashes', '--', '--', '--json'])).code, 0);
    assert.deepEqual(contentOf(join(folder, 'dashes')), { '--': drawn, '--json': drawn });
  });

  test('tells its version', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    assert.equal(run(['--version']).out, `${version}\n`);
  });

  test('ends when the reader of its output goes away', () => {
    const all = Array.from({ length: 30 }, () => 'results.html').join(' ');
    const line = `"${process.execPath}" "${program}" page --json ${all} ./${all} ; echo $? >&2`;
    const { stderr } = spawnSync('/bin/sh', ['-c', `{ ${line}; } | head -c 10`], { cwd: folder });
    assert.equal(stderr.toString(), '0\n');
  });

  test('writes to a file, or into folders as the files are in', async () => {
    await here(['page', 'newsletter.html', '-o', 'made/one.html']);
    assert.equal(read('made/one.html'), toPage(right).html);
    mkdirSync(join(folder, 'site/fr'), { recursive: true });
    write('site/a.html', right);
    write('site/fr/a.html', right);
    assert.equal((await here(['text', 'site/a.html', 'site/fr/a.html', '-o', 'made'])).code, 0);
    assert.equal(read('made/a.txt') + read('made/fr/a.txt'), toText(right).text.repeat(2));
    assert.equal((await here(['page', 'site/a.html', 'site/fr/a.html', '-o', 'site'])).code, 0);
    assert.equal(read('site/fr/a.html'), toPage(right).html);
  });

  test('draws pictures of all figures of a file, and tells what stands for them', async () => {
    const { code, out } = await here([
      'image',
      '--json',
      '--size',
      'card',
      '--format',
      'png',
      'results.fr.html',
      '-o',
      'pictures',
    ]);
    const { files } = JSON.parse(out) as { files: { path: string; alt: string }[] };
    assert.equal(code, 0);
    assert.equal(files.length, 37);
    assert.deepEqual(files[7], {
      path: join('pictures', 'results.fr-08-stat-tile.png'),
      alt: "1 réunion de l'Assemblée générale",
    });
    for (const { path } of files) {
      const png = readFileSync(join(folder, path));
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    }
  });

  test('reports everything as JSON on request, a line for each document', async () => {
    const { out, told } = await here([
      'page',
      '--json',
      'wrong.html',
      'newsletter.html',
      '-o',
      'json',
    ]);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(told, '');
    assert.deepEqual(second, {
      file: 'newsletter.html',
      files: [{ path: join('json', 'newsletter.html') }],
      findings: [],
    });
    assert.deepEqual(first?.['findings'], [
      {
        line: 2,
        column: 20,
        tag: 'metro-stat-tile',
        attribute: 'value',
        rule: 'ambiguous-number',
        written: '33.000',
        part: '33.000',
        meanings: ['33', '33000'],
        suggestions: [
          { attributes: { value: '33000' }, example: false },
          { attributes: { value: '33.0' }, example: false },
        ],
        severity: 'error',
        message:
          '<metro-stat-tile> value="33.000": "33.000" could mean 33 or 33,000. Please write value="33000" or value="33.0".',
      },
    ]);
  });

  test('reads and writes documents in any encoding, byte for byte', async () => {
    const text =
      '<p title="café €">été</p><metro-stat-tile lang="fr" value="5850" label="été">été</metro-stat-tile>œ';
    const latin = (source: string) => Buffer.from(source, 'latin1');
    const before = '<meta charset="windows-1252"><p>\x80 \xe9t\xe9 \x81\xff</p>';
    const tile =
      '<metro-stat-tile lang="fr" value="5850" label="\x80 \xe9t\xe9">\xe9t\xe9</metro-stat-tile>';
    const drawn = run(['page'], latin(before + tile)).bytes.toString('latin1');
    assert.ok(drawn.startsWith(before) && drawn.endsWith('\xe9t\xe9</metro-stat-tile>'));
    assert.match(
      drawn,
      /<data part="value" value="5850">5&#8239;850<\/data> <span part="label">&#8364; &#233;t&#233;</,
    );
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    assert.equal(
      (await here(['page'], utf16)).bytes.toString('utf16le'),
      toPage(`\ufeff${text}`).html,
    );
    assert.equal(
      (await here(['page'], Buffer.from(utf16).swap16())).bytes.swap16().toString('utf16le'),
      toPage(`\ufeff${text}`).html,
    );
    for (const bytes of [
      Buffer.concat([latin('<meta charset="klingon">\xff\x00\xfe'), latin(tile)]),
      Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x41]),
      Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    ]) {
      const made = (await here(['page'], bytes)).bytes
        .toString('latin1')
        .replace(/<template shadowrootmode.*?<\/template>/s, '');
      assert.equal(made, bytes.toString('latin1'));
    }
  });

  /** What was there before anything was drawn. */
  const undrawn = (made: string) =>
    made.replace(/<template shadowrootmode="open">.*?<\/template>/gs, '');
  const written = (encoding: string, ...bytes: readonly (string | Uint8Array)[]) =>
    Buffer.concat(
      [`<meta charset="${encoding}"><p title=">">`, ...bytes].map((each) =>
        typeof each === 'string' ? Buffer.from(each, 'latin1') : each,
      ),
    );
  const referred = (text: string) =>
    text.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
  const twelve =
    '<metro-stat-tile lang="fr" value="5850" label="&euro; &rsquo; &#305;&#306; \xe9">5850</metro-stat-tile>';

  for (const encoding of [
    ...['windows-1252', 'windows-1253', 'koi8-r', 'ibm866', 'macintosh', 'iso-8859-16'],
    ...['shift_jis', 'euc-jp', 'gbk', 'gb18030', 'big5', 'euc-kr', 'utf-8', 'utf-16'],
    ...['utf-7', 'x-user-defined', 'klingon'],
  ])
    test(`adds to ${encoding} what it says in Unicode, whatever bytes stand around it`, () => {
      const holds = (before: Uint8Array, after: Uint8Array) => {
        const bytes = written(encoding, before, '">', twelve, after);
        const document = decodeDocument(bytes);
        const { html, edits } = toPage(document.text);
        const made = Buffer.from(document.bytes(edits));
        assert.equal(undrawn(made.toString('latin1')), bytes.toString('latin1'));
        const read = decodeDocument(made).text;
        assert.equal(undrawn(read), document.text);
        assert.equal(referred(read), referred(html));
      };
      const byte = fc.oneof(
        fc.nat(255),
        fc.constantFrom(0x3c, 0x3e, 0x81, 0x8f, 0xe2, 0x82, 0x30, 0x5c, 0x1b, 0x24, 0x42, 0x22),
      );
      const bytes = fc.array(byte, { maxLength: 30 }).map((all) => Uint8Array.from(all));
      fc.assert(fc.property(bytes, bytes, holds), { numRuns: 300, seed: 2020 });
    });

  test('reads references once: they say the same in every output of a document in bytes', async () => {
    const bytes = written('windows-1252', '</p>', twelve);
    const label = '€ ’ ıĲ é';
    assert.ok((await here(['text'], bytes)).out.includes(label));
    const page = (await here(['page'], bytes)).bytes.toString('latin1');
    assert.match(page, /part="label">&#8364; &#8217; &#305;&#306; &#233;</);
    const told = (
      await here(
        ['check'],
        Buffer.from(bytes.toString('latin1').replace('>5850<', '>12<'), 'latin1'),
      )
    ).told;
    assert.match(told, /says 12, .* € ’ ıĲ é\.$/m);
    assert.match((await here(['image'], bytes)).out, /€ ’ ıĲ é/);
  });

  test('adds ASCII to a document that names an encoding, though it is ASCII itself', async () => {
    const made = (await here(['page'], written('windows-1252', '</p>', twelve.replace('\xe9', ''))))
      .bytes;
    assert.ok(made.every((byte) => byte < 0x80) && made.includes('5&#8239;850'));
  });

  test('writes a whole mail in UTF-8, with its title on one line and as text', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<p>\x80</p>', 'latin1'),
      Buffer.from(twelve, 'latin1'),
    ]);
    for (const title of ['ļscript>\u013cb', 'A\r\nBcc: b@example.org', '</title><script>']) {
      const { out } = await here(['mail', '--title', title], bytes);
      const [, found = ''] = /<title>(.*)<\/title>\n<\/head>/.exec(out) ?? [];
      assert.equal(found, markup`${title.replace('\r\n', ' ')}`.text);
      assert.ok(out.includes('<p>€</p>') && out.includes('€ ’ ıĲ é'), out);
    }
    const { out } = await here(['mail', '--title', 'x'], Buffer.from(`\ufeff${right}`, 'utf16le'));
    assert.ok(!out.includes('\ufeff') && out.includes('5,850'));
  });

  test('reads ISO-2022-JP, in which nothing can be added, and says so', async () => {
    const bytes = written('iso-2022-jp', '</p>\x1b$B$"\x1b(B', right);
    const { code, out, told } = await here(['page'], bytes);
    assert.deepEqual([code, out], [2, '']);
    assert.match(told, /ISO-2022-JP: save it in UTF-8/);
    assert.match((await here(['text'], bytes)).out, /あ\n*5,850 people/);
  });

  test('makes more than its memory holds, file by file', () => {
    const newsletter = right + 'x'.repeat(2 ** 20);
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index < 40; index++) write(`many/${index}.html`, newsletter);
    const files = readdirSync(join(folder, 'many')).map((file) => join('many', file));
    const megabytes = 32;
    const { code, told } = run(['mail', '--title', 'News', ...files, '-o', 'many-mails'], '', [
      `--max-old-space-size=${megabytes}`,
    ]);
    assert.deepEqual([code, told], [0, '']);
    const made = readdirSync(join(folder, 'many-mails')).map((name) =>
      statSync(join(folder, 'many-mails', name)),
    );
    assert.equal(made.length, 40);
    assert.ok(made.reduce((sum, { size }) => sum + size, 0) > megabytes * 2 ** 20);
  });
});

describe('an output is refused, and nothing is written,', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(folder, 'place-'));
  });
  const make = {
    file: (name: string, content = right) => {
      mkdirSync(dirname(join(place, name)), { recursive: true });
      writeFileSync(join(place, name), content);
    },
    folder: (name: string) => mkdirSync(join(place, name), { recursive: true }),
    link: (name: string, target: string) => symlinkSync(target, join(place, name)),
    hardLink: (name: string, target: string) => linkSync(join(place, target), join(place, name)),
    pipe: (name: string) => execFileSync('mkfifo', [join(place, name)]),
  };
  const files = (...names: string[]) => names.forEach((name) => make.file(name));

  const refusals: readonly (readonly [string, () => unknown, string, RegExp])[] = [
    ['over its input', () => files('a.html'), 'mail a.html -o a.html', /a\.html would be overw/],
    ['over its input, by its folder', () => files('a.html'), 'mail a.html -o .', /would be overw/],
    [
      'over its input, by another path',
      () => files('b/a.html'),
      'text b/a.html -o b/../b/a.html',
      /b\/a\.html would be overwritten/,
    ],
    [
      'over another input',
      () => files('a.html', 'b/a.html'),
      'page a.html -o b/a.html b/a.html',
      /several files are made/,
    ],
    [
      'over an input of the same name, by the folder',
      () => files('x/a.txt', 'y/x/a.html'),
      'text x/a.txt y/x/a.html -o .',
      /x\/a\.txt would be overwritten/,
    ],
    [
      'over an input, by a symbolic link',
      () => (files('a.html'), make.link('out.html', 'a.html')),
      'page a.html -o out.html',
      /out\.html is a symbolic link/,
    ],
    [
      'over an input, by a hard link',
      () => (files('a.html'), make.hardLink('out.html', 'a.html')),
      'page a.html -o out.html',
      /a\.html would be overwritten/,
    ],
    [
      'over an input, by a folder that is a link',
      () => (files('in/a.html'), make.link('out', 'in')),
      'mail in/a.html -o out',
      /in\/a\.html would be overwritten/,
    ],
    [
      'over two inputs that are one file',
      () => (files('a.html'), make.hardLink('b.html', 'a.html')),
      'page a.html b.html -o .',
      /a\.html, b\.html would be overwritten/,
    ],
    [
      'over the file of standard input',
      () => files('a.html'),
      'page -o a.html < a.html',
      /standard-input\.html would be overwritten/,
    ],
    [
      'by standard output, over an input',
      () => files('a.html'),
      'page a.html >> a.html',
      /a\.html would be overwritten: standard output/,
    ],
    [
      'by a picture, over an input that has its name',
      () => files('a.html', 'a-1-stat-tile.svg'),
      'image a.html a-1-stat-tile.svg -o .',
      /a-1-stat-tile\.svg would be overwritten/,
    ],
    [
      'by the second picture, over an input that its name is a hard link to',
      () => (
        files('b.html'),
        make.file('a.html', right + right),
        make.folder('out'),
        make.hardLink('out/a-2-stat-tile.svg', 'b.html')
      ),
      'image a.html b.html -o out',
      /b\.html would be overwritten/,
    ],
    [
      'where two have the same name',
      () => files('a.html', 'a.htm'),
      'text a.html a.htm -o out',
      /a\.html and a\.htm would both be written to out\/a\.txt/,
    ],
    [
      'where the pictures of two have the same names',
      () => files('a.html', 'a.xhtml'),
      'image a.html a.xhtml -o out',
      /a\.html and a\.xhtml would both be written to out\/a-…\.svg/,
    ],
    [
      'where a file is given by two names',
      () => files('a.html'),
      'page a.html ./a.html -o out',
      /a\.html and \.\/a\.html would both/,
    ],
    [
      'where standard input has the name of a file',
      () => files('standard-input.html'),
      'page - standard-input.html -o out < /dev/null',
      /would both be written to out\/standard-input\.html/,
    ],
    [
      'where two names are one file',
      () => (files('a.html', 'b.html', 'out/a.html'), make.hardLink('out/b.html', 'out/a.html')),
      'page a.html b.html -o out',
      /out\/a\.html and out\/b\.html are the same file/,
    ],
    [
      'where pictures of one document are one file',
      () => (
        make.file('a.html', right + right),
        files('out/a-1-stat-tile.svg'),
        make.hardLink('out/a-2-stat-tile.svg', 'out/a-1-stat-tile.svg')
      ),
      'image a.html -o out',
      /out\/a-[12]-stat-tile\.svg and out\/a-[12]-stat-tile\.svg are the same file/,
    ],
    [
      'outside its folder, by a link in it',
      () => (
        files('a.html', 'fr/b.html'),
        make.folder('out'),
        make.folder('else'),
        make.link('out/fr', '../else')
      ),
      'page a.html fr/b.html -o out',
      /out\/fr\/b\.html is not in out: a link leads elsewhere/,
    ],
    [
      'outside its folder, for pictures too',
      () => (
        files('a.html', 'fr/b.html'),
        make.folder('out'),
        make.folder('else'),
        make.link('out/fr', '../else')
      ),
      'image a.html fr/b.html -o out',
      /out\/fr\/b-….svg is not in out/,
    ],
    [
      'over what a link leads to, even nowhere',
      () => (files('a.html'), make.link('out.html', 'nowhere.html')),
      'page a.html -o out.html',
      /out\.html is a symbolic link/,
    ],
    ['to a device', () => files('a.html'), 'page a.html -o /dev/null', /\/dev\/null is not a file/],
    ['to /dev/stdout', () => files('a.html'), 'page a.html -o /dev/stdout', /is a symbolic link/],
    [
      'to a named pipe',
      () => (files('a.html'), make.pipe('out.html')),
      'page a.html -o out.html',
      /out\.html is not a file/,
    ],
    [
      'over a folder',
      () => (files('a.html'), make.folder('out/a.html')),
      'page a.html -o out',
      /out\/a\.html is not a file/,
    ],
    [
      'several in place of one file',
      () => (make.file('a.html', right + right), files('out.svg')),
      'image a.html -o out.svg',
      /several files are made/,
    ],
    [
      'in the place of a folder that is a file',
      () => files('a.html', 'fr/b.html', 'out/fr'),
      'page a.html fr/b.html -o out',
      /out\/fr is not a folder/,
    ],
    [
      'below a file that is called a folder',
      () => files('a.html'),
      'page a.html -o a.html/',
      /a\.html is not a folder/,
    ],
    [
      'below a link that leads nowhere',
      () => (files('a.html'), make.link('out', 'nowhere')),
      'page a.html -o out',
      /out is not a folder/,
    ],
    [
      'below a file',
      () => files('a.html', 'b.html', 'out'),
      'page a.html b.html -o out',
      /several files are made/,
    ],
  ];
  for (const [what, prepare, line, message] of refusals)
    test(`${what}: ${line}`, async () => {
      prepare();
      const before = contentOf(place);
      const isRedirected = /[<>]/.test(line);
      const { code, told } = isRedirected
        ? inShell(place, line)
        : await runHere(place, line.split(' '));
      assert.match(told, message);
      assert.equal(code, 2);
      assert.deepEqual(contentOf(place), before);
    });
});

describe('where outputs go', () => {
  const names = [
    'a.html',
    'a.htm',
    'b.html',
    'fr/a.html',
    'fr/a.txt',
    'a-1-stat-tile.svg',
  ] as const;
  const outputs = [
    '.',
    'out',
    'fr',
    'out/',
    'out/a.html',
    'a.html',
    'b.txt',
    'link',
    '../out',
  ] as const;
  const kinds = {
    page: (file: string) => basename(file),
    text: (file: string) => `${parse(file).name}.txt`,
    image: (file: string) => ({ start: `${parse(file).name}-`, end: '.svg' }),
  };
  const existing = fc.record({
    kind: fc.constantFrom('file', 'symbolic link', 'hard link', 'folder'),
    path: fc.constantFrom(
      'out/a.html',
      'out/a.txt',
      'out/fr',
      'out/fr/a.html',
      'out/a-1-stat-tile.svg',
      'b.txt',
      'link',
    ),
    target: fc.constantFrom(...names, 'out', 'else'),
  });
  const tryTo = (action: () => void) => {
    try {
      action();
    } catch {
      // What is there already stays as it is.
    }
  };

  test('is written correctly or refused, whatever is there: no input changes, and no output is lost or misplaced', () => {
    let refused = 0;
    let written = 0;
    const run = (
      inputs: readonly string[],
      output: string,
      kind: keyof typeof kinds,
      others: readonly { kind: string; path: string; target: string }[],
    ) => {
      const top = mkdtempSync(join(folder, 'run-'));
      const at = (path: string) => join(top, 'in', path);
      for (const name of ['in/fr', 'in/out', 'in/else', 'out'])
        mkdirSync(join(top, name), { recursive: true });
      for (const name of inputs) writeFileSync(at(name), name);
      for (const { kind, path, target } of others)
        tryTo(() => {
          if (kind === 'file') writeFileSync(at(path), 'old', { flag: 'wx' });
          else if (kind === 'folder') mkdirSync(at(path));
          else if (kind === 'hard link') linkSync(at(target), at(path));
          else symlinkSync(at(target), at(path));
        });
      const files = inputs.map(at);
      const made: string[] = [];
      try {
        const paths = new OutputPaths(at(output), files, identifyInputs(files), kind === 'page');
        paths.checkAll(kinds[kind]);
        for (const file of files) {
          const name = kinds[kind](file);
          const path = paths.pathOf(
            file,
            typeof name === 'string' ? name : `${name.start}1-stat-tile.svg`,
            true,
          );
          mkdirSync(dirname(path), { recursive: true });
          paths.check(path, file);
          writeFileSync(path, `of ${file}`);
          paths.written(path);
          made.push(path);
          const place = realpathSync(dirname(path));
          const isFile = /\.\w+$/.test(output) || statSync(at(output)).isFile();
          assert.ok(isFile || place.startsWith(realpathSync(at(output))), path);
        }
        written += made.length;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        refused += 1;
        assert.deepEqual(made, [], error.message);
      }
      for (const [index, name] of inputs.entries()) {
        const content = readFileSync(at(name), 'utf8');
        assert.ok(
          content === name || (kind === 'page' && content === `of ${files[index] ?? ''}`),
          name,
        );
      }
      assert.equal(new Set(made.map((path) => readFileSync(path, 'utf8'))).size, made.length);
      rmSync(top, { recursive: true });
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
        fc.constantFrom(...outputs),
        fc.constantFrom('page', 'text', 'image'),
        fc.array(existing, { maxLength: 4 }),
        run,
      ),
      {
        numRuns: 500,
        examples: [
          [
            ['fr/a.html', 'a.html'],
            'out/',
            'page',
            [{ kind: 'symbolic link', path: 'out/fr', target: 'out' }],
          ],
        ],
      },
    );
    assert.ok(refused > 50 && written > 50, `${refused} refused, ${written} written`);
  });
});

describe('a terminal is sent', () => {
  const escapes = '\u001b[2J\u001b]0;title\u0007\r\u009b\u0085\u2028\u202eabc\u2066';
  const isSafe = (line: string) =>
    !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(line);

  test('names and findings on one line each, and safe', async () => {
    const name = `a\nforged.html:1:1: ok${escapes}.html`;
    write(name, wrong.replace('33.000', `33.000${escapes}\nforged`));
    for (const args of [
      ['check', name],
      ['check', `missing${name}`],
      [name],
      ['check', `--${name}`],
      ['page', name, '--nonce', 'a', '-o', `${name}/\n${name}`],
      ['image', '--size', name],
      ['image', '--font', name],
    ]) {
      const { told } = await here(args);
      assert.ok(isSafe(told), JSON.stringify(told));
      assert.match(told, /forged/);
      assert.doesNotMatch(told, /^forged/m);
    }
  });

  test('any text so that JSON reads it as it was, and so that it is safe', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const shown = printable(JSON.stringify(any));
        assert.ok(isSafe(shown));
        assert.equal(JSON.parse(shown), any);
        assert.ok(isSafe(printable(any)) && !printable(any).includes('\n'));
        assert.ok(isSafe(printableLines(any).replaceAll('\t', '').replaceAll('\r\n', '')));
      }),
      { numRuns: 2000 },
    );
  });

  test('JSON that says the same and is safe', async () => {
    const name = `b\n${escapes}.html`;
    write(name, wrong);
    const { out } = await here(['check', '--json', name]);
    assert.ok(isSafe(out));
    assert.equal((JSON.parse(out) as { file: string }).file, name);
  });

  const inTerminal = (line: string) =>
    execFileSync(
      '/usr/bin/script',
      ['-qec', `${process.execPath} ${program} ${line}; true`, '/dev/null'],
      {
        cwd: folder,
      },
    )
      .toString()
      .replaceAll(/\r+\n/g, '\n');
  const skip = !existsSync('/usr/bin/script') && 'there is no script(1) to make a terminal';

  test('documents without what it would obey', { skip }, () => {
    write('escapes.html', `<p>\tone${escapes}</p>\r\n<p>two</p>\n`);
    const shown = inTerminal('page escapes.html');
    assert.ok(isSafe(shown.replaceAll('\t', '')), JSON.stringify(shown));
    assert.match(shown, /^<p>\tone\\u001b\[2J.*<\/p>\n<p>two<\/p>\n$/);
    assert.match(
      inTerminal('image newsletter.html --format png'),
      /not text in UTF-8: name a file/,
    );
  });

  test('a progress bar, for many files only', { skip }, () => {
    const files = Array.from({ length: 30 }, (_, index) => `many/${index}.html`).join(' ');
    assert.match(inTerminal(`check ${files}`), /█+░+ \d+% of 30/);
    assert.doesNotMatch(inTerminal('check newsletter.html'), /█/);
  });
});

describe('help', () => {
  const commands = ['page', 'mail', 'text', 'image', 'check'];
  const examplesIn = (help: string) =>
    [...(help.split('Examples:')[1] ?? '').matchAll(/^ {2}metropolis-widgets (.*)$/gm)].map(
      ([, example = '']) => example,
    );

  test('names all commands, and all options of each', async () => {
    const all = await here(['--help']);
    assert.equal(all.code, 0);
    for (const command of commands) {
      assert.match(all.out, new RegExp(`^  ${command} `, 'm'));
      const { out, code } = await here([command, '-h']);
      assert.equal(code, 0);
      assert.equal((await here(['help', command])).out, out);
      for (const option of ['lang', 'figures', 'json', 'help'])
        assert.match(out, new RegExp(`--${option}\\b`));
      assert.equal(out.includes('--output'), command !== 'check');
      for (const line of out.split('\n')) assert.ok(line.length <= 110, line);
    }
  });

  for (const command of ['', ...commands])
    test(`gives examples that work: ${command || 'of all'}`, async () => {
      const { out } = await here([command, '--help'].filter(Boolean));
      const examples = examplesIn(out);
      assert.ok(examples.length >= 2);
      for (const example of examples)
        if (/[">]/.test(example)) assert.equal(inShell(folder, example).code, 0);
        else assert.equal((await here(example.split(' '))).code, 0);
    });
});
