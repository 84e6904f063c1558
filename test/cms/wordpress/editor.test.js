import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  blocksOf,
  canvas,
  fill,
  insert,
  logIn,
  openEditor,
  problemsOf,
  save,
  takeSuggestion,
} from './editor.js';
import { figuresPage, forms, written } from './forms.js';
import { openBrowser, outcomesIn } from './outcome.js';
import { differingPixels } from './pixels.js';
import { Site } from './site.js';
import { published } from '../../../build/demo/published.js';

// The blocks in the editor of a real WordPress, as people with each role use them.
const asked = process.env.WORDPRESS?.split(' ') ?? ['newest', 'oldest'];

for (const version of asked)
  describe(`In the editor of the ${version} WordPress`, () => {
    let site;
    let browser;

    before(async () => {
      site = await Site.create(version, 'editor');
      site.cli('option', 'update', 'metropolis_widgets_figures_page', figuresPage);
      site.writeFile('results.json', JSON.stringify(published));
      site.cli(
        'option',
        'update',
        'metropolis_widgets_results_address',
        `${site.address}/results.json`,
      );
      site.writeFile(
        'wp-content/mu-plugins/classic.php',
        "<?php add_filter( 'use_block_editor_for_post', static function ( $use ) { return $use && ! isset( $_GET['classic'] ); } );",
      );
      browser = await openBrowser();
    });

    after(async () => {
      await browser?.close();
      site?.stop();
    });

    const readersPage = async (id, isScripted = true) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setJavaScriptEnabled(isScripted);
      await page.goto(`${site.address}/?p=${id}`, { waitUntil: 'load' });
      return page;
    };

    for (const role of ['author', 'contributor', 'editor'])
      test(`a person with the role ${role} fills in each figure and sees it drawn; so do readers`, async () => {
        const page = await logIn(browser, site, role);
        await openEditor(page, site);
        for (const { name, attributes } of written) {
          await insert(page, name);
          await fill(page, attributes);
          if (process.env.UPDATE && version === 'newest' && name === 'gender-split') {
            await page.$eval('.interface-complementary-area', (area) => area.scrollTo(0, 0));
            await page.screenshot({ path: 'docs/wordpress.png' });
          }
        }
        const blocks = await blocksOf(page);
        assert.deepEqual(
          blocks.map(({ attributes }) => attributes.sentence),
          written.map(({ sentence }) => sentence),
        );
        const frame = await canvas(page);
        for (const { name } of written)
          await frame.waitForFunction(
            (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part="figure"]'),
            {},
            `metro-${name}`,
          );
        const id = await save(page, role === 'contributor' ? 'pending' : 'publish');
        if (role === 'contributor')
          await site.rest('administrator', `/wp/v2/posts/${id}`, { status: 'publish' });
        const reader = await readersPage(id);
        assert.deepEqual(
          await reader.evaluate(outcomesIn, written),
          written.map(() => 'figure'),
        );
        for (const { name } of written)
          assert.equal(await differingPixels(reader, `metro-${name}`), 0, name);
        // Opened again, every block is as it was stored.
        if (role !== 'contributor') {
          await openEditor(page, site, `/wp-admin/post.php?post=${id}&action=edit`);
          const again = await blocksOf(page);
          assert.deepEqual(
            again.map(({ isValid }) => isValid),
            written.map(() => true),
          );
          assert.deepEqual(
            again.map(({ attributes }) => attributes),
            blocks.map(({ attributes }) => attributes),
          );
        }
        assert.deepEqual(page.errors, []);
        await page.browserContext().close();
      });

    test('what is wrong is said beside its field, with a value that works', async () => {
      const page = await logIn(browser, site, 'author');
      await openEditor(page, site);
      await insert(page, 'stat-tile');
      await fill(page, { value: '33.000', label: 'comptes' });
      assert.match((await problemsOf(page, 'value')).join(), /33\.000.*33,000/);
      assert.deepEqual(await problemsOf(page, 'label'), []);
      assert.equal((await blocksOf(page))[0].attributes.sentence, undefined);
      await takeSuggestion(page, 'value');
      const [{ attributes }] = await blocksOf(page);
      assert.equal(attributes.value, '33000');
      assert.equal(attributes.sentence, '33,000 comptes');
      assert.deepEqual(await problemsOf(page, 'value'), []);
      await page.browserContext().close();
    });

    test('a published result is picked from the list', async () => {
      const page = await logIn(browser, site, 'contributor');
      await openEditor(page, site);
      await insert(page, 'published-result');
      const frame = await canvas(page);
      const search = await frame.waitForSelector('.metropolis-widgets-picker input');
      await search.type('stagiaires');
      const button = await frame.waitForSelector(
        '.metropolis-widgets-results li[lang="fr"] button',
      );
      await button.click();
      await frame.waitForSelector('metro-gender-split');
      const [{ attributes }] = await blocksOf(page);
      assert.equal(attributes.sentence, '19 stagiaires\u00a0: 12 femmes et 7 hommes');
      assert.equal(attributes.women, '12');
      await page.browserContext().close();
    });

    test('an administrator uploads results, and removes them', async () => {
      const page = await logIn(browser, site, 'administrator');
      const settings = `${site.address}/wp-admin/options-general.php?page=metropolis-widgets`;
      const submit = async () => {
        await Promise.all([
          page.waitForNavigation({ waitUntil: 'load' }),
          page.$eval('#submit', (button) => button.click()),
        ]);
      };
      await page.goto(settings);
      const upload = await page.$('#metropolis-results-upload');
      await upload.uploadFile(`${site.folder}/wp-config-sample.php`);
      await submit();
      assert.match(await page.$eval('#wpbody', ({ innerText }) => innerText), /has no results/);
      await page.goto(settings);
      await (await page.$('#metropolis-results-upload')).uploadFile(`${site.folder}/results.json`);
      await submit();
      assert.match(
        await page.$eval('#wpbody', ({ innerText }) => innerText),
        /\d+ results are uploaded/,
      );
      await page.goto(settings);
      await page.$eval('input[value="remove"]', (box) => box.click());
      await submit();
      assert.equal(await page.$('input[value="remove"]'), null);
      await page.browserContext().close();
    });

    test('patterns, pasted figures and shortcodes become valid blocks', async () => {
      const page = await logIn(browser, site, 'author');
      await openEditor(page, site);
      // WordPress converts no shortcode that is right beside another one.
      const between = '\n\nThen:\n\n';
      const texts = [
        'shortcode',
        'element, classic',
        'paragraph with `data-metro`',
        'figure link in a quotation',
      ].map((form) => `\n\n${written.map(forms[form]).join(between)}\n\n`);
      const became = await page.evaluate(
        (given) =>
          given.map((HTML) =>
            wp.blocks
              .rawHandler({ HTML })
              .filter(({ name }) => name !== 'core/paragraph')
              .map(({ name, attributes }) => [name, attributes.sentence]),
          ),
        texts,
      );
      for (const blocks of became)
        assert.deepEqual(
          blocks,
          written.map(({ name, sentence }) => [`metropolis-widgets/${name}`, sentence]),
        );
      const { body } = await site.rest('author', '/wp/v2/block-patterns/patterns');
      const ours = body.filter(({ name }) => name.startsWith('metropolis-widgets/'));
      assert.equal(ours.length, 3);
      for (const { content } of ours) {
        const invalid = await page.evaluate((text) => {
          const within = (blocks) =>
            blocks.flatMap((block) => [block, ...within(block.innerBlocks)]);
          return within(wp.blocks.parse(text))
            .filter(({ isValid }) => !isValid)
            .map(({ name }) => name);
        }, content);
        assert.deepEqual(invalid, []);
      }
      await page.browserContext().close();
    });

    test('figures drawn in advance need no JavaScript, and look the same', async () => {
      site.cli('option', 'update', 'metropolis_widgets_drawn_in_advance', '1');
      const page = await logIn(browser, site, 'author');
      await openEditor(page, site);
      for (const { name, attributes, sentence } of written)
        await insert(page, name, { metro: name, ...attributes, sentence });
      const id = await save(page, 'publish');
      site.cli('option', 'update', 'metropolis_widgets_drawn_in_advance', '1');
      const reader = await readersPage(id, false);
      assert.deepEqual(
        await reader.evaluate(outcomesIn, written),
        written.map(() => 'figure'),
      );
      for (const { name } of written)
        assert.equal(await differingPixels(reader, `metro-${name}`), 0, name);
      site.cli('option', 'update', 'metropolis_widgets_drawn_in_advance', '0');
      await page.browserContext().close();
    });

    test('the classic editor keeps figures, in both of its tabs', async () => {
      const page = await logIn(browser, site, 'author');
      page.on('dialog', (dialog) => dialog.accept());
      for (const form of [
        'element, classic',
        'paragraph with `data-metro`',
        'shortcode',
        'figure link in a quotation',
      ]) {
        await page.goto(`${site.address}/wp-admin/post-new.php?classic=1`, { waitUntil: 'load' });
        await page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized);
        await page.evaluate(() => globalThis.switchEditors.go('content', 'html'));
        await page.$eval(
          '#content',
          (area, text) => (area.value = text),
          written.map(forms[form]).join('\n\n'),
        );
        await page.evaluate(() => globalThis.switchEditors.go('content', 'tmce'));
        // Not typed: the editor takes the focus when it shows, and what is typed then replaces the shortcode that it selects.
        await page.$eval('#title', (title) => (title.value = 'Classic'));
        await page.$eval('#publish', (button) => button.click());
        await page.waitForFunction(() => location.search.includes('action=edit'));
        const id = new URL(page.url()).searchParams.get('post');
        const reader = await readersPage(id);
        assert.deepEqual(
          await reader.evaluate(outcomesIn, written),
          written.map(() => 'figure'),
          form,
        );
      }
      await page.browserContext().close();
    });

    test('nothing is complained about', () => {
      assert.deepEqual(site.notices(), []);
    });
  });
