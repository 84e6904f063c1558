import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  chromium,
  openDesk,
  pressCtrl,
  putOnClipboard,
  readClipboard,
  waitForText,
  type Desk,
} from './open-desk.js';

const tile = '#metro-stat-tile/value=141/label=member%20governments/lang=en';
const split = '#metro-gender-split/label=professionnels/women=10/men=7/lang=fr';

describe('the composer', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const compose = (fragment = '', language = 'en') =>
    desk.open(`composer.html?lang=${language}${fragment}`);
  const says = (page: Page) =>
    page.$eval('.says', (each) => each.textContent.replace('It says', '').trim());
  const click = (page: Page, form: string, label: string) =>
    page.click(`[data-form="${form}"] button[aria-label^="${label}"]`);

  test('reads a sentence as soon as it is pasted', async () => {
    const page = await compose();
    await putOnClipboard(page, 'More than 5,850 people at our events');
    await page.focus('#sentence');
    await pressCtrl(page, 'V');
    await waitForText(page, '.says', 'More than 5,850 people at our events');
    await page.close();
  });

  test('offers every form, each with where it fits, and copies what it shows', async () => {
    const page = await compose(split, 'fr');
    const shown: Readonly<Record<string, RegExp>> = {
      page: /^<script .*<metro-gender-split label="professionnels" women="10" men="7" lang="fr">/s,
      link: /^<blockquote><p>17 professionnels.: 10 femmes et 7 hommes <a href="[^"]+figure\.html#metro-gender-split\/[^"]+">Voir ce résultat – Metropolis<\/a><\/p><\/blockquote>$/,
      block: /^<p data-metro="gender-split" data-label="professionnels"/,
      wordpress: /^<!-- wp:quote -->/,
      mail: /^<table [^>]*role="presentation"|^<table/,
      text: /^17 professionnels.: 10 femmes et 7 hommes/,
      markdown:
        /^> 17 professionnels.: 10 femmes et 7 hommes \[Voir ce résultat – Metropolis\]\(http[^)\s]+\)$/,
      static: /<template shadowrootmode="open">/,
      iframe: /^<iframe src="[^"]+figure\.html#metro-gender-split/,
    };
    for (const [form, pattern] of Object.entries(shown)) {
      await click(page, form, form === 'mail' || form === 'link' ? 'Copier le code' : 'Copier');
      await waitForText(page, `[data-form="${form}"] .feedback`, 'Copié');
      assert.match(await readClipboard(page), pattern, form);
    }
    const fits = await page.$$eval('.fits p', (all) => all.map((each) => each.textContent));
    assert.equal(fits.length, 11);
    assert.ok(fits.every((each) => each.length > 20));
    await page.close();
  });

  for (const [form, pattern] of [
    ['mail', /<table[^]*<td[^>]* style="[^"]*color/],
    ['link', /<blockquote>/],
  ] as const)
    test(`copies ${form} as formatted text too, with plain text for editors that take none`, async () => {
      const page = await desk.open(`composer.html?lang=en${tile}`, {
        // The browser parses what it puts on the clipboard.
        refused: /^Applying inline style violates/,
      });
      await click(page, form, 'Copy as formatted text');
      await waitForText(page, '.feedback', 'Copied');
      assert.match(await readClipboard(page, 'text/html'), pattern);
      assert.match(await readClipboard(page), /^141 member governments/);
      const editor = await desk.browser.newPage();
      await editor.setContent('<div contenteditable></div>');
      await editor.focus('div');
      await pressCtrl(editor, 'V');
      assert.match(await editor.$eval('div', (each) => each.innerHTML), pattern);
      await editor.close();
      await page.close();
    });

  test('draws pictures without allowing the page any evaluated code', async () => {
    const page = await compose(tile);
    await click(page, 'svg', 'Copy');
    await waitForText(page, '[data-form="svg"] .feedback', 'Copied');
    assert.match(await readClipboard(page), /^<svg xmlns.* aria-label="141 member governments"/);
    await click(page, 'png', 'Copy');
    await waitForText(page, '[data-form="png"] .feedback', 'Copied');
    assert.ok(Number(await readClipboard(page, 'image/png')) > 5000);
    await page.close();
  });

  test('shows a problem beside its field, in the author’s language, and mends it on a click', async () => {
    const page = await compose('#metro-stat-tile/value=33.000/label=membres/lang=fr', 'fr');
    await waitForText(page, '[data-field="value"] .problem', 'peut vouloir dire 33 ou 33');
    assert.equal(await page.$('desk-take-away button'), null);
    await page.click('[data-field="value"] .fix');
    await waitForText(page, '.says', '33 000 membres'.replace(' ', '\u202f'));
    assert.match(page.url(), /value=33000/);
    await page.goBack();
    await waitForText(page, '[data-field="value"] .problem', 'peut vouloir dire');
    await page.goForward();
    await waitForText(page, '.says', 'membres');
    await page.close();
  });

  test('keeps its state in the address while someone types, and another kind keeps what it reads', async () => {
    const page = await compose();
    await page.type('#value', '73');
    await page.type('#label', 'a; 100% / "b" <b>');
    await page.waitForFunction(() => location.hash.includes('%3Cb%3E'));
    const again = await compose(new URL(page.url()).hash);
    assert.equal(await says(again), '73 a; 100% / "b" <b>');
    assert.equal(
      await again.$eval('#label', (each) => (each as HTMLInputElement).value),
      'a; 100% / "b" <b>',
    );
    await again.close();
    await page.click('[value="gender-split"]');
    assert.equal(
      await page.$eval('#label', (each) => (each as HTMLInputElement).value),
      'a; 100% / "b" <b>',
    );
    await page.close();
  });

  test('refuses a fragment that is not a figure, with the place and the reason', async () => {
    const page = await compose();
    for (const [fragment, part] of [
      ['#metro-pie/value=1', 'names no figure'],
      ['#metro-stat-tile/value=%/label=x/lang=en', 'badly encoded'],
      ['#metro-stat-tile/onclick=alert(1)/value=1/label=x', 'nothing that this figure reads'],
      ['#metro-stat-tile/style=position:fixed/value=1/label=x', 'nothing that this figure reads'],
      ['#metro-stat-tile/value=1/value=2/label=x', 'appears twice'],
      ['#metro-stat-tile/__proto__=1/value=1/label=x', 'nothing that this figure reads'],
      ['#script/src=x', 'names no figure'],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await waitForText(page, '.refused', part);
      assert.equal(await page.$('script:not([src])'), null);
      assert.equal(await page.$('[onclick], [style]'), null);
      // A refusal of the next one must not be that of this one.
      await page.evaluate(() => {
        location.hash = '';
      });
      await page.waitForFunction(() => !document.querySelector('.refused'));
    }
    await page.close();
  });

  test('runs nothing that a fragment brings, on any page that reads one', async () => {
    const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const text = encodeURIComponent(script);
    const link = encodeURIComponent('javascript:document.title=1');
    const fragments = [
      `metro-stat-tile/value=${text}/label=${text}/note=${text}/lang=en`,
      `metro-stat-tile/value=1/label=x/href=${link}/source=x/source-href=${link}/lang=en`,
      `metro-stat-tile/value=1/label=${encodeURIComponent('\u202e\0')}x/theme=${text}/lang=${text}`,
      `metro-funding-shift-bar/label=${text}/shares=${text}:%201%20to%202;%20B:%2099%20to%2098/lang=en`,
      `metro-gender-split/label=${text}/women=10/men=7/lang=en`,
    ];
    const found = () => {
      const roots: ParentNode[] = [document];
      for (const each of document.querySelectorAll('*'))
        if (each.shadowRoot) roots.push(each.shadowRoot);
      const hostile = 'img, script:not([src]), [onerror], a[href^=javascript]';
      return roots.flatMap((root) =>
        [...root.querySelectorAll(hostile)].map(({ outerHTML }) => outerHTML),
      );
    };
    for (const address of [
      'composer.html?lang=en',
      'figure.html?lang=en',
      'preview.html?as=mail',
      'preview.html?as=no-script',
    ]) {
      const page = await desk.open(`${address}#${fragments[0] ?? ''}`, { shows: 'main' });
      const title = await page.title();
      for (const fragment of fragments) {
        await page.evaluate((hash) => {
          location.hash = hash;
          return new Promise((resolve) => setTimeout(resolve, 50));
        }, fragment);
        assert.deepEqual(await page.evaluate(found), [], `${address} ${fragment}`);
        assert.equal(await page.title(), title);
      }
      await page.close();
    }
  });

  test('tells beside its field where a fragment leads to a script', async () => {
    const page = await compose('#metro-stat-tile/value=1/label=x/href=javascript:x()/lang=en');
    await waitForText(page, '[data-field="href"] .problems', /./);
    assert.equal(
      await page.$eval('#href', (each) => (each as HTMLInputElement).value),
      'javascript:x()',
    );
    await page.close();
  });

  test('takes hostile text from the clipboard as text', async () => {
    const page = await compose();
    await page.focus('#sentence');
    const hostile = '12 <img src=x onerror="document.title=1"> & <script>document.title=2</script>';
    await putOnClipboard(page, hostile);
    await pressCtrl(page, 'V');
    await waitForText(page, '.says', '<img src=x');
    assert.match(await page.title(), /^Compose/);
    await click(page, 'page', 'Copy');
    await waitForText(page, '.feedback', 'Copied');
    assert.doesNotMatch(await readClipboard(page), /<img|<script>document/);
    await page.close();
  });
});
