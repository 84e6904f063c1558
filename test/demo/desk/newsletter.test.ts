import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import type { Page } from 'puppeteer-core';
import { moved, readLetter, writeLetter, type Part } from '../../../demo/desk/letter/letter.js';
import { renderLetter } from '../../../demo/desk/letter/outputs.js';
import {
  chromium,
  everything,
  findBarriers,
  openDesk,
  pressCtrl,
  readClipboard,
  waitForText,
  type Desk,
} from './open-desk.js';

const figure: Part = {
  kind: 'figure',
  content: '#metro-stat-tile/value=141/label=membres/lang=fr',
};
const others: readonly Part[] = [
  'funding-shift-bar/label=Sources%20de%20financement/shares=Partenariats%20avec%20membres:%2036%20to%2052;%20Autres:%2064%20to%2048',
  'gender-split/label=professionnels/women=10/men=7',
  'theme-badge/theme=metropolitan-governance',
].map((each) => ({ kind: 'figure', content: `#metro-${each}/lang=fr` }));
const text: Part = { kind: 'text', content: '<p>Bonjour <b>à tous</b></p>' };
const letter = { lang: 'fr', title: 'Nos résultats de l’année – été 2026', parts: [text, figure] };

describe('a newsletter', () => {
  test('is a mail that a mail parser opens, with both parts and its subject', async () => {
    const { eml } = renderLetter(letter, 'https://city.example/');
    const mail = await simpleParser(eml);
    assert.equal(mail.subject, letter.title);
    assert.match(
      String(mail.html),
      /<h1 [^>]*line-height:32px[^>]*>Nos résultats.*<p>Bonjour <b>à tous<\/b><\/p>.*141/s,
    );
    assert.match(mail.text ?? '', /Bonjour à tous\s+141 membres/);
    assert.ok(eml.split('\r\n').every((line) => line.length <= 78));
  });

  test('is a section of MJML', () => {
    const { mjml } = renderLetter(letter, 'https://city.example/');
    assert.match(mjml, /^<mj-section>\n<mj-column>\n<mj-table>.*141.*<\/mj-section>\n$/s);
  });

  test('leaves out a figure that cannot be drawn', () => {
    const parts: Part[] = [
      { kind: 'figure', content: '#metro-stat-tile/value=33.000/label=x' },
      text,
    ];
    assert.equal(writeLetter({ ...letter, title: '', parts }), text.content);
  });

  test('moves a part to another place, but not beyond the ends', () => {
    const parts = [text, figure];
    assert.deepEqual(moved(parts, 0, 1), [figure, text]);
    assert.equal(moved(parts, 0, 2), parts);
    assert.equal(moved(parts, 0, -1), parts);
  });

  for (const file of [
    '',
    '{',
    'null',
    '7',
    '[]',
    '{}',
    '{"lang":"fr","title":"x","parts":[{}]}',
    '{"lang":"fr","title":"x","parts":[{"kind":"script","content":"x"}]}',
    '{"lang":1,"title":"x","parts":[]}',
  ])
    test(`is not read from ${file}`, () => assert.equal(readLetter(file), undefined));

  test('is read from its own file', () => {
    assert.deepEqual(readLetter(JSON.stringify(letter)), letter);
  });
});

/** What the policy is asked of although it is only parsed: handlers that a sanitizer removes, styles on their way to the clipboard. */
const parsed = /^(Executing inline event handler|Applying inline style) violates/;

/** What a hostile page may put on the clipboard. */
const pasted: readonly string[] = [
  '<p onclick="document.title=1">Hi</p>',
  'Hi<img src=x onerror="document.title=1">',
  'Hi<script>document.title=1</scr' + 'ipt>',
  'Hi<svg onload="document.title=1"><script>document.title=1</scr' + 'ipt></svg>',
  '<a href="javascript:document.title=1">Hi</a>',
  '<a href="java&#9;script:document.title=1">Hi</a>',
  'Hi<iframe srcdoc="<script>parent.document.title=1</scr' + 'ipt>"></iframe>',
  'Hi<form action=javascript:x()><button>x</button><input name=attributes></form>',
  '<p style="position:fixed;inset:0">Hi</p><style>body{display:none}</style>',
  'Hi<math><mtext><table><mglyph><style><img src=x onerror="document.title=1"></style></table></math>',
  'Hi<metro-stat-tile value=1 label=x></metro-stat-tile>',
];

describe('the newsletter page', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const press = async (page: Page, label: string) => {
    const [button] = await page.$$(`::-p-aria([name="${label}"][role="button"])`);
    assert.ok(button, label);
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const clear = async (page: Page) => {
    await press(page, 'Clear');
    await press(page, 'Delete all');
    await waitForText(page, '[role=status]', 'Cleared');
  };
  const frame = (page: Page) => page.waitForFrame((each) => each.url().includes('as=letter'));

  test('is written by keyboard alone, kept, and taken away', async () => {
    const page = await desk.open('newsletter.html?lang=en', { refused: parsed });
    await page.focus('#title');
    await page.keyboard.type('Results of 2026');
    await press(page, 'Add the figure');
    await press(page, 'Add a text');
    await page.waitForSelector('.rich[data-ready]');
    await page.focus('.rich');
    await page.keyboard.type('Dear members');
    await page.focus('.parts > li:nth-child(2) .buttons:last-child button');
    await page.keyboard.press('Enter');
    await waitForText(page, '[role=status]', 'Moved to place 1');
    const preview = await frame(page);
    await preview.waitForFunction(() =>
      /Results of 2026[^]*Dear members[^]*General Assembly/.test(document.body.textContent),
    );
    await press(page, 'HTML');
    await waitForText(page, '[role=status]', 'Copied: HTML');
    assert.match(
      await readClipboard(page),
      /<title>Results of 2026<\/title>.*<p>Dear members<\/p>.*General Assembly/s,
    );
    await press(page, 'Formatted text');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent.includes('Formatted'),
    );
    assert.match(await readClipboard(page), /Dear members\s+1 General Assembly meeting/);
    await page.reload();
    await waitForText(page, '.rich', 'Dear members');
    await clear(page);
    await page.reload();
    await page.waitForSelector('#title');
    assert.equal(await page.$('.parts'), null);
    await page.close();
  });

  for (const [lang, question, keep] of [
    ['fr', 'Effacer le titre et toutes les parties', 'Les garder'],
    ['en', 'Delete the title and all parts', 'Keep them'],
    ['es', 'Borrar el título y todas las partes', 'Conservarlos'],
  ] as const)
    test(`asks before it deletes everything, and keeps it unless told to: ${lang}`, async () => {
      const page = await desk.open(`newsletter.html?lang=${lang}`);
      const isKept = () => page.$eval('#title', (each) => (each as HTMLInputElement).value);
      await page.type('#title', 'Kept');
      await page.focus('#clear');
      await page.keyboard.press('Enter');
      await waitForText(page, 'dialog[open]', question);
      await waitForText(page, ':focus', keep);
      await page.keyboard.press('Enter');
      assert.equal(await isKept(), 'Kept');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open]');
      await page.keyboard.press('Escape');
      assert.equal(await isKept(), 'Kept');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('#title')?.value);
      await page.close();
    });

  test('fits on the screen of a phone, and is accessible there', async () => {
    const page = await desk.open('newsletter.html?lang=en', { bypass: true });
    const parts = [text, figure, ...others];
    await page.evaluate(
      (kept) => {
        localStorage.setItem('metropolis-widgets-newsletter', kept);
      },
      JSON.stringify({ ...letter, parts }),
    );
    await page.reload();
    await page.waitForSelector('.stage button');
    await page.click('.stage button:nth-of-type(2)');
    const preview = await frame(page);
    await preview.waitForFunction(
      (count) => document.querySelectorAll('main table').length > count,
      {},
      parts.length,
    );
    for (const width of [1200, 375, 320]) {
      await page.setViewport({ width, height: 900 });
      const [own = 0, wide = 0] = await preview.evaluate(() => [
        innerWidth,
        document.documentElement.scrollWidth,
      ]);
      assert.ok(own <= 375 && wide <= own, `${wide} in ${own} px`);
      const outer = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(outer <= width, `${outer} in ${width} px`);
    }
    assert.deepEqual(await findBarriers(preview), []);
    assert.deepEqual(await findBarriers(page, everything, '.stage'), []);
    await clear(page);
    await page.close();
  });

  test('is put in order by drag, and kept in a file that can be read again', async () => {
    const page = await desk.open('newsletter.html?lang=en');
    await page.type('#title', 'In order');
    await press(page, 'Add the figure');
    await page.select(
      '#published',
      await page.$eval('#published option:nth-child(2)', (each) => each.value),
    );
    await press(page, 'Add the figure');
    const order = () => page.$$eval('.parts p', (all) => all.map((each) => each.textContent));
    const [first, second] = await order();
    const [from, to] = await page.$$('.parts p');
    assert.ok(from && to && first !== second);
    for (const [part, act] of [
      [from, () => page.mouse.down()],
      [to, () => page.mouse.up()],
    ] as const) {
      const { x, y, width, height } = (await part.boundingBox()) ?? assert.fail();
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 10 });
      await act();
    }
    await waitForText(page, '[role=status]', 'Moved to place 2');
    assert.deepEqual(await order(), [second, first]);

    const folder = await mkdtemp(join(tmpdir(), 'metropolis-widgets-letter-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const saved = async (label: string, file: string): Promise<string> => {
      await press(page, label);
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const text = await readFile(join(folder, file), 'utf8').catch(() => '');
        if (text) return text;
        await wait(50);
      }
      return '';
    };
    const mail = await simpleParser(await saved('.eml', 'newsletter.eml'));
    assert.equal(mail.subject, 'In order');
    assert.ok(mail.html && mail.text);
    assert.equal(readLetter(await saved('Export', 'newsletter.json'))?.parts.length, 2);

    await clear(page);
    await page.waitForFunction(() => !document.querySelector('.parts'));
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('label.button')]);
    await chooser.accept([join(folder, 'newsletter.json')]);
    await waitForText(page, '[role=status]', 'Imported');
    assert.deepEqual(await order(), [second, first]);
    await clear(page);
    await rm(folder, { recursive: true });
    await page.close();
  });

  test('takes hostile content from the clipboard as text and nothing else', async () => {
    const page = await desk.open('newsletter.html?lang=en', { refused: parsed });
    await press(page, 'Add a text');
    await page.waitForSelector('.rich[data-ready]');
    for (const [index, content] of pasted.entries()) {
      await page.evaluate(
        async (html) => {
          const type = 'text/html';
          await navigator.clipboard.write([
            new ClipboardItem({ [type]: new Blob([html], { type }) }),
          ]);
        },
        content.replace('Hi', `Hi${index}`),
      );
      await page.focus('.rich');
      await pressCtrl(page, 'A');
      await pressCtrl(page, 'V');
      await waitForText(page, '.rich', `Hi${index}`);
      const others = await page.$$eval('.rich *', (all) =>
        all
          .filter(
            (each) =>
              !each.matches('p, div, br, ul, ol, li, b, i, h2, h3, blockquote, a') ||
              each.getAttributeNames().some((name) => name !== 'href') ||
              (each.getAttribute('href') ?? '').includes('script'),
          )
          .map((each) => each.outerHTML),
      );
      assert.deepEqual(others, [], content);
      assert.doesNotMatch(await page.title(), /^1$/);
    }
    await clear(page);
    await page.close();
  });

  test('runs nothing that a file or the storage brings', async () => {
    const page = await desk.open('newsletter.html?lang=en', { refused: parsed });
    const hostile =
      '<p onclick="x()">Hi<img src=x onerror="document.title=1"><script>document.title=2</script><a href="javascript:x()">a</a></p>';
    await page.evaluate((content) => {
      localStorage.setItem(
        'metropolis-widgets-newsletter',
        JSON.stringify({ lang: 'en', title: '<b>T</b>', parts: [{ kind: 'text', content }] }),
      );
    }, hostile);
    await page.reload();
    await page.waitForSelector('.rich[data-ready]');
    const preview = await frame(page);
    await preview.waitForFunction(() => document.body.textContent.includes('Hi'));
    for (const where of [page, preview]) {
      assert.equal(await where.$('.rich img, main img, [onclick], [href^=javascript]'), null);
      assert.doesNotMatch(await where.title(), /^[12]$/);
    }
    await press(page, 'HTML');
    await waitForText(page, '[role=status]', 'Copied');
    assert.doesNotMatch(await readClipboard(page), /onerror|<script|javascript:|<b>T/);
    await clear(page);
    await page.close();
  });
});
