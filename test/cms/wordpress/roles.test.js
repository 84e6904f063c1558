import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { figuresPage, forms, postWith, write, written } from './forms.js';
import { openBrowser, outcomesIn } from './outcome.js';
import { Outcomes } from './outcomes-page.js';
import { people, Site } from './site.js';

// What becomes of figures in a real WordPress, by the role of their author and the form that they are written in.
const outcomes = new Outcomes();
const asked = process.env.WORDPRESS?.split(' ') ?? ['newest', 'oldest'];

/** Values that break out of one parser or another; each would set `hacked` if it ran. */
const hostile = [
  '"><script>hacked=1</script>',
  '"><img src=x onerror=hacked=1>',
  "' onclick=hacked=1 x='",
  ']]><svg onload=hacked=1>',
  '&lt;script&gt;hacked=1&lt;/script&gt;',
  '$1 \\0 %s {{hacked=1}}',
  '[gallery] [metro_stat_tile value=1]x[/metro_stat_tile]',
  '<!-- wp:html --> a -- b ... "c"',
  'a > b -> c \u202e d',
  'javascript:hacked=1',
];

/** In these WordPress runs the shortcodes of the sentence, as in any text of a post. */
const isPlain = (form) => /^(paragraph|figure link)/.test(form);

/** The typographer of WordPress curls quotes and dashes. */
const tidy = (text) =>
  text
    .replaceAll(/&#8217;|&#039;|’/g, "'")
    .replaceAll(/&#8211;|–/g, '-')
    .replaceAll(/\s+/g, ' ');

for (const version of asked)
  describe(`In ${version} WordPress`, () => {
    let site;
    let browser;

    before(async () => {
      site = await Site.create(version, 'roles');
      site.cli('option', 'update', 'metropolis_widgets_figures_page', figuresPage);
      browser = await openBrowser();
    });

    after(async () => {
      await browser?.close();
      site?.stop();
    });

    const outcomesOf = async (address, figures, isScripted = true) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setJavaScriptEnabled(isScripted);
      await page.goto(address, { waitUntil: 'load' });
      const outcomes = await page.evaluate(outcomesIn, figures);
      const hacked = await page.evaluate(() => globalThis.hacked);
      await context.close();
      assert.equal(hacked, undefined, 'something was executed');
      return outcomes;
    };

    for (const role of Object.keys(people))
      for (const form of Object.keys(forms))
        test(`${form} by ${role}: drawn once; without JavaScript and in the feed, the sentence`, async () => {
          const { id, address } = await site.publish(role, postWith(form, written));
          const all = (outcome) => written.map(() => outcome);
          const words = form.startsWith('address') ? 'link' : 'sentence';
          const drawn = await outcomesOf(address, written);
          const plain = await outcomesOf(address, written, false);
          const feed = await site.get(`/?feed=rss2&p=${id}&withoutcomments=1`);
          outcomes.add(version, form, role, { drawn, plain });
          assert.deepEqual(drawn, all('figure'));
          assert.deepEqual(plain, all(words));
          assert.doesNotMatch(feed, /<metro-|data-metro|\[metro_|<template/);
          for (const { sentence, name } of written)
            assert.ok(
              words === 'link'
                ? feed.includes(`#metro-${name}/`)
                : tidy(feed).includes(tidy(sentence)),
              name,
            );
        });

    for (const role of Object.keys(people))
      for (const form of Object.keys(forms))
        test(`${form} by ${role}: hostile values execute nothing and lose nothing`, async () => {
          const figures = hostile
            .filter((text) => !text.startsWith('[') || !isPlain(form))
            .map((text, index) => {
              const attributes = { value: `${index + 1}`, label: text, lang: 'fr' };
              return write('stat-tile', attributes, `${index + 1} ${text}`);
            });
          const { address } = await site.publish(role, postWith(form, figures));
          const outcomes = await outcomesOf(address, figures);
          const wrong = outcomes.flatMap((outcome, index) =>
            /figure|sentence|link/.test(outcome)
              ? []
              : [`${figures[index].attributes.label}: ${outcome}`],
          );
          assert.deepEqual(wrong, []);
        });

    test('a visitor cannot publish a figure in a comment', async () => {
      const page = `${site.address}/figure.html`;
      site.cli('option', 'update', 'metropolis_widgets_figures_page', page);
      const [figure] = written;
      const quotation = forms['figure link in a quotation'](figure)
        .replaceAll(figuresPage, page)
        .replaceAll(/<\/?p>/g, '');
      const post = await site.publish('author', postWith('block of the plugin', written.slice(1)));
      const comment = site.eval(
        `$_POST['x'] = 1; echo wp_new_comment( array( 'comment_post_ID' => ${post.id}, 'comment_author' => 'v', 'comment_author_email' => 'v@example.org', 'comment_author_url' => '', 'comment_type' => 'comment', 'comment_content' => wp_slash( wp_filter_kses( ${JSON.stringify(quotation).replaceAll('$', '\\$')} ) ) ) );`,
      );
      site.cli('comment', 'approve', comment.trim());
      const byAuthor = await site.publish('author', quotation);
      assert.deepEqual(await outcomesOf(byAuthor.address, [figure]), ['figure']);
      assert.deepEqual(await outcomesOf(post.address, [figure]), ['sentence']);
      site.cli('option', 'update', 'metropolis_widgets_figures_page', figuresPage);
    });

    test('nothing is complained about', () => {
      assert.deepEqual(site.notices(), []);
    });
  });

test('docs/wordpress.md says what was found (UPDATE=1 rewrites it)', async () => {
  if (asked.length > 1) await outcomes.check();
});
