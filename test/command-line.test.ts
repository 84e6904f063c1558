import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { decodeDocument } from '#dist/cli/encoding.js';
import { help, helpOf } from '#dist/cli/help.js';
import { commands } from '#dist/cli/commands/index.js';
import { toMail, toPage, toText } from '#dist/documents/index.js';
import { resultsDocument } from '../demo/results-document.js';
import { languages } from '../demo/examples.js';
import { markup } from '#dist/design/markup.js';

const program = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
let folder = '';

const right =
  '<p lang="en"><metro-stat-tile value="5850" label="people">5,850 people</metro-stat-tile></p>\r\n';
const wrong =
  '<p lang="en">\n  <metro-stat-tile value="33.000" label="people">33 people</metro-stat-tile></p>';

/** Runs the program in the folder: its exit code, and what it writes. */
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
const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

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
  test('makes what the functions make, from a file or from standard input', () => {
    assert.deepEqual(run(['page', 'newsletter.html']).out, toPage(right).html);
    assert.deepEqual(run(['page'], right).out, toPage(right).html);
    assert.deepEqual(run(['mail', '-'], right).out, toMail(right).html);
    assert.deepEqual(run(['text'], right).out, toText(right).text);
    assert.match(run(['image'], right).out, /^<svg .*5,850 people/);
  });

  test('takes its options', () => {
    const tile = right.replace(' lang="en"', '');
    assert.equal(
      run(['page', '--lang', 'fr', '--stylesheet=/s.css'], tile).out,
      toPage(tile, { lang: 'fr', styles: { link: '/s.css' } }).html,
    );
    assert.equal(
      run(['page', '--nonce', 'abc'], right).out,
      toPage(right, { styles: { nonce: 'abc' } }).html,
    );
    assert.equal(
      run(['mail', '--base', 'https://www.example.org/', '--title', 'News'], right).out,
      toMail(right, { base: 'https://www.example.org/', title: 'News' }).html,
    );
  });

  test('tells problems with their place on standard error, keeps the sentence, and ends with 1', () => {
    for (const command of ['page', 'mail', 'text', 'check']) {
      const { code, out, told } = run([command, 'wrong.html']);
      assert.equal(
        told,
        'wrong.html:2:20: <metro-stat-tile> value="33.000": "33.000" could mean 33 or 33,000. Please write value="33000" or value="33.0".\n',
      );
      assert.equal(code, 1);
      if (command !== 'check') assert.match(out, /33 people/);
    }
    assert.equal(run(['page', 'wrong.html']).out, wrong);
  });

  test('tells them in the language of the one who calls', () => {
    const told = (lang: string) => run(['check', 'wrong.html'], '', [], lang).told;
    assert.match(
      told('fr_FR.UTF-8'),
      /peut vouloir dire 33 ou 33\u202f000\. Veuillez écrire value="33000" ou value="33\.0"\./,
    );
    assert.match(
      told('es'),
      /puede significar 33 o 33\u202f000\. Por favor, escriba value="33000" o value="33\.0"\./,
    );
    assert.match(told('de_DE.UTF-8'), /could mean 33 or 33,000/);
  });

  test('ends with 2 where it is used in a wrong way, and says how to use it', () => {
    const cases = [
      [[], /"" is no command of page, mail, text, image, check/],
      [['pages'], /"pages" is no command/],
      [['page', '--colour', 'red'], /--colour/],
      [['page', '--lang'], /--lang/],
      [['image', '--size', 'huge'], /--size is one of slide, card, column, not "huge"/],
      [['image', '--font', 'missing.ttf'], /missing\.ttf/],
      [['mail', 'newsletter.html', '-o', '.'], /newsletter\.html would be overwritten/],
      [['page', 'newsletter.html', 'wrong.html'], /-o FOLDER/],
    ] as const;
    for (const [args, message] of cases) {
      const { code, out, told } = run(args, right);
      assert.match(told, message);
      assert.match(told, /Try: metropolis-widgets --help/);
      assert.deepEqual([code, out], [2, '']);
    }
    const { code, told } = run(['check', 'missing.html', 'wrong.html']);
    assert.match(told, /^missing\.html: .*\nwrong\.html:2:20/);
    assert.equal(code, 2);
  });

  test('writes to a file, or into folders as the files are in', () => {
    run(['page', 'newsletter.html', '-o', 'made/one.html']);
    assert.equal(read('made/one.html'), toPage(right).html);
    mkdirSync(join(folder, 'site/fr'), { recursive: true });
    write('site/a.html', right);
    write('site/fr/a.html', right);
    assert.equal(run(['text', 'site/a.html', 'site/fr/a.html', '-o', 'made']).code, 0);
    assert.equal(read('made/a.txt') + read('made/fr/a.txt'), toText(right).text.repeat(2));
    assert.equal(run(['page', 'site/a.html', 'site/fr/a.html', '-o', 'site']).code, 0);
    assert.equal(read('site/fr/a.html'), toPage(right).html);
  });

  test('draws pictures of all figures of a file, and tells what stands for them', () => {
    const { code, out } = run([
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
    assert.deepEqual(files[0], {
      path: join('pictures', 'results.fr-01-stat-tile.png'),
      alt: "1 réunion de l'Assemblée générale (2018–2020)",
    });
    for (const { path } of files) {
      const png = readFileSync(join(folder, path));
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
    }
  });

  test('tells everything as JSON where that is asked for, a line for each document', () => {
    const { out, told } = run(['page', '--json', 'wrong.html', 'newsletter.html', '-o', 'json']);
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

  test('reads and writes documents in any encoding, byte for byte', () => {
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
      /<data value="5850">5&#8239;850<\/data><\/span> <span part="label">&#8364; &#233;t&#233;</,
    );
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    assert.equal(run(['page'], utf16).bytes.toString('utf16le'), toPage(`\ufeff${text}`).html);
    assert.equal(
      run(['page'], Buffer.from(utf16).swap16()).bytes.swap16().toString('utf16le'),
      toPage(`\ufeff${text}`).html,
    );
    for (const bytes of [
      Buffer.concat([latin('<meta charset="klingon">\xff\x00\xfe'), latin(tile)]),
      Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x41]),
      Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    ]) {
      const made = run(['page'], bytes)
        .bytes.toString('latin1')
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

  test('reads references once: they say the same in every output of a document in bytes', () => {
    const bytes = written('windows-1252', '</p>', twelve);
    const label = '€ ’ ıĲ é';
    assert.ok(run(['text'], bytes).out.includes(label));
    const page = run(['page'], bytes).bytes.toString('latin1');
    assert.match(page, /part="label">&#8364; &#8217; &#305;&#306; &#233;</);
    const told = run(
      ['check'],
      Buffer.from(bytes.toString('latin1').replace('>5850<', '>12<'), 'latin1'),
    ).told;
    assert.match(told, /says 12, .* € ’ ıĲ é$/m);
    assert.match(run(['image'], bytes).out, /€ ’ ıĲ é/);
  });

  test('adds ASCII to a document that names an encoding, though it is ASCII itself', () => {
    const made = run(['page'], written('windows-1252', '</p>', twelve.replace('\xe9', ''))).bytes;
    assert.ok(made.every((byte) => byte < 0x80) && made.includes('5&#8239;850'));
  });

  test('writes a whole mail in UTF-8, with its title on one line and as text', () => {
    const bytes = Buffer.concat([
      Buffer.from('<p>\x80</p>', 'latin1'),
      Buffer.from(twelve, 'latin1'),
    ]);
    for (const title of ['ļscript>\u013cb', 'A\r\nBcc: b@example.org', '</title><script>']) {
      const { out } = run(['mail', '--title', title], bytes);
      const [, found = ''] = /<title>(.*)<\/title>\n<\/head>/.exec(out) ?? [];
      assert.equal(found, markup`${title.replace('\r\n', ' ')}`.text);
      assert.ok(out.includes('<p>€</p>') && out.includes('€ ’ ıĲ é'), out);
    }
    const { out } = run(['mail', '--title', 'x'], Buffer.from(`\ufeff${right}`, 'utf16le'));
    assert.ok(!out.includes('\ufeff') && out.includes('5,850'));
  });

  test('reads ISO-2022-JP, in which nothing can be added, and says so', () => {
    const bytes = written('iso-2022-jp', '</p>\x1b$B$"\x1b(B', right);
    const { code, out, told } = run(['page'], bytes);
    assert.deepEqual([code, out], [2, '']);
    assert.match(told, /ISO-2022-JP: save it in UTF-8/);
    assert.match(run(['text'], bytes).out, /あ\n*5,850 people/);
  });

  test('goes through 10,000 files in the memory that a hundred take', () => {
    const one = read('results.fr.html');
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index < 10_000; index++) write(`many/${index}.html`, one.slice(0, 6000));
    const files = readdirSync(join(folder, 'many')).map((file) => join('many', file));
    // Old space this small would not hold a tenth of what is made.
    const { code, told } = run(['mail', ...files, '-o', 'many-mails'], '', [
      '--max-old-space-size=64',
    ]);
    assert.equal(told, '');
    assert.equal(code, 0);
    assert.equal(readdirSync(join(folder, 'many-mails')).length, 10_000);
  });

  test(
    'draws how far it is, on a terminal and for many files only',
    { skip: !existsSync('/usr/bin/script') && 'there is no script(1) to make a terminal' },
    () => {
      const files = Array.from({ length: 30 }, (_, index) => `many/${index}.html`).join(' ');
      const inTerminal = (list: string) =>
        execFileSync(
          '/usr/bin/script',
          ['-qec', `${process.execPath} ${program} check ${list}`, '/dev/null'],
          { cwd: folder },
        ).toString();
      assert.match(inTerminal(files), /█+░+ \d+% of 30/);
      assert.doesNotMatch(inTerminal('newsletter.html'), /█/);
    },
  );
});

describe('help', () => {
  test('tells all commands, and all options of each', () => {
    assert.equal(run(['--help']).out, help());
    for (const [name, command] of Object.entries(commands)) {
      assert.ok(help().includes(`${name} `));
      const { out, code } = run([name, '-h']);
      assert.equal(out, helpOf(name, command));
      assert.equal(code, 0);
      for (const option of [...Object.keys(command.options), 'output', 'lang', 'json', 'help'])
        assert.ok(out.includes(`--${option}`), option);
    }
  });

  for (const example of Object.values(commands).flatMap(({ examples }) => examples))
    test(`gives an example that works: metropolis-widgets ${example}`, () => {
      execFileSync('/bin/sh', ['-c', `"${process.execPath}" "${program}" ${example}`], {
        cwd: folder,
      });
    });
});
