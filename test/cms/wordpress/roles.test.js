import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { figuresPage, forms, postWith, write, written } from './forms.js';
import { openBrowser, outcomesIn } from './outcome.js';
import { people, Site } from './site.js';

// What becomes of figures in a real WordPress, by the role of their author and the form that they are written in.
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

for (const version of asked)
  describe(`In ${version} WordPress`, () => {
    let site;
    let browser;
    const found = {};

    before(async () => {
      site = await Site.create(version);
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

    /** What most of the figures of a post become; all alike, or each by itself. */
    const inShort = (outcomes) => [...new Set(outcomes)].join(', ');

    for (const role of Object.keys(people))
      for (const form of Object.keys(forms))
        test(`${form} by ${role}: drawn once; without JavaScript and in the feed, the sentence`, async () => {
          const { id, address } = await site.publish(role, postWith(form, written));
          const drawn = await outcomesOf(address, written);
          assert.deepEqual([...new Set(drawn)], ['figure']);
          const plain = await outcomesOf(address, written, false);
          const isLink = form.startsWith('address');
          assert.deepEqual([...new Set(plain)], [isLink ? 'link' : 'sentence']);
          const feed = await site.get(`/?feed=rss2&p=${id}&withoutcomments=1`);
          assert.doesNotMatch(feed, /<metro-|data-metro|\[metro_|<template/);
          ((found[form] ??= {})[role] ??= []).push(inShort(drawn), inShort(plain));
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

    test('nothing is complained about', () => {
      assert.deepEqual(site.notices(), []);
    });
  });
