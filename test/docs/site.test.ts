import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chromium, findBarriers, openDesk, type Desk } from '../demo/desk/open-desk.js';

const docs = new URL('../../../docs/', import.meta.url);

describe('the documentation in a browser', { skip: !chromium }, () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const type = async (page: Page, selector: string, text: string) => {
    await page.$eval(selector, (field) => {
      (field as HTMLInputElement).value = '';
    });
    await page.type(selector, text);
  };
  const shown = (page: Page) =>
    page.$eval('.stage > *', (figure) => figure.shadowRoot?.textContent ?? '');
  const said = (page: Page) => page.$eval('.example [role=status]', (status) => status.textContent);

  test('draws a figure again as its example is edited, and says what is wrong', async () => {
    const page = await desk.open('docs/stat-tile.html');
    const field = '.example textarea';
    await type(page, field, '<metro-stat-tile lang="en" value="1500" label="x">');
    await page.waitForFunction(() =>
      (document.querySelector('.stage > *')?.shadowRoot?.textContent ?? '').includes('1,500'),
    );
    assert.match(await said(page), /^No problems\.$/);
    await type(page, field, '<metro-stat-tile lang="en" value="33.000" label="x">');
    await page.waitForFunction(() => document.querySelector('.example .wrong'));
    assert.match(await said(page), /value="33\.000": .*write value="33000"/);
    assert.doesNotMatch(await shown(page), /1,500/);
    await page.close();
  });

  test('takes nothing but figures and plain text from an example', async () => {
    // Its handlers and styles are refused already where the example is parsed.
    const page = await desk.open('docs/stat-tile.html', {
      refused: /inline (event handler|style)/,
    });
    await type(
      page,
      '.example textarea',
      '<b onclick="x"><img src=x onerror="document.title=1"><script>document.title=2</script><p style="x" class=y>kept</p></b><metro-stat-tile onclick="x" data-value="3" label="cities">',
    );
    const html = await page.$eval('.example .stage', (stage) => stage.innerHTML);
    assert.match(
      html,
      /^document\.title=2<p>kept<\/p><metro-stat-tile data-value="3" label="cities"><\/metro-stat-tile>$/,
    );
    await page.close();
  });

  test('shows the contrast and the CSS of what is chosen', async () => {
    const page = await desk.open('docs/theming.html');
    const choose = (colour: string, scheme: string) =>
      page.$eval(
        'form.tokens',
        (form, value, chosen) => {
          const { accent, scheme: field } = form.elements as unknown as Record<
            string,
            HTMLInputElement
          >;
          if (accent) accent.value = value;
          if (field) field.value = chosen;
          form.dispatchEvent(new Event('input'));
        },
        colour,
        scheme,
      );
    for (const [colour, scheme] of [
      ['#ffff00', ''],
      ['#ffffff', ''],
      ['#000000', 'dark'],
      ['#7a1fa2', 'light dark'],
    ] as const) {
      await choose(colour, scheme);
      const rows = await page.$$eval('.contrast tbody tr', (all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent)),
      );
      assert.equal(rows.length, 3);
      for (const [what, , contrast = '', verdict] of rows) {
        const least = what === 'first group' ? 3 : 4.5;
        assert.ok(parseFloat(contrast) >= least, `${colour} ${what ?? ''} ${contrast}`);
        assert.match(verdict ?? '', /✓$/);
      }
      const css = await page.$eval('.tokens code', (code) => code.textContent);
      assert.ok(css.includes(`--metro-accent: ${colour};`));
      assert.equal(css.includes('--metro-color-scheme'), scheme !== '');
    }
    await page.close();
  });

  test('styles figures as its examples of CSS say', async () => {
    const page = await desk.open('docs/index.html');
    const css = ['../README.md', 'theming.md'].flatMap((name) =>
      [...readFileSync(new URL(name, docs), 'utf8').matchAll(/```css\n([^]*?)```/g)].map(
        ([, block = '']) => block,
      ),
    );
    const styled = await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
      const tile = document.querySelector('metro-stat-tile') ?? document.body;
      const value = tile.shadowRoot?.querySelector('[part=value]') ?? document.body;
      const figure = tile.shadowRoot?.querySelector('.figure') ?? document.body;
      return [
        sheet.cssRules.length,
        getComputedStyle(tile).maxWidth,
        getComputedStyle(value).letterSpacing !== 'normal',
        getComputedStyle(figure).fontFamily,
        getComputedStyle(figure).colorScheme,
      ];
    }, css.join('\n'));
    assert.deepEqual(styled, [4, '320px', true, '"Source Sans 3", sans-serif', 'light dark']);
    await page.close();
  });

  test('is searched from any page, with pages in its language first', async () => {
    const page = await desk.open('docs/fr/stat-tile.html');
    await page.type('search input', 'cotisations');
    await page.waitForSelector('.found li a');
    const [first] = await page.$$eval('.found a', (links) => links.map((link) => link.href));
    await page.goto(first ?? '');
    assert.match(page.url(), /\/docs\/fr\//);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent), 'Évolution de parts');
    await page.close();
  });

  for (const [address, width, scheme] of [
    ['docs/index.html', 1200, 'light'],
    ['docs/fr/index.html', 320, 'dark'],
    ['docs/theming.html', 600, 'dark'],
    ['docs/filters.html', 320, 'light'],
    ['docs/accessibility.html', 600, 'light'],
    ['docs/reference.html', 1200, 'dark'],
  ] as const)
    test(`${address}, ${width} pixels wide and ${scheme}, fits and has no barriers`, async () => {
      const page = await desk.open(address, { width, scheme, bypass: true });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      assert.ok(over <= 0, `${over} pixels too wide`);
      assert.deepEqual(await findBarriers(page), []);
      await page.close();
    });
});
