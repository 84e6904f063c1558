import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { figuresPage, forms, postWith, written } from './forms.js';
import { phpcsArguments } from './packages.js';
import { people, Site } from './site.js';
import { published } from '../../../build/demo/published.js';

// The plugin in the newest WordPress, without a browser: what each role may store, and what a page, a feed and a mail get.
const built = fileURLToPath(
  new URL('../../../build/wordpress/metropolis-widgets', import.meta.url),
);
const read = (path) => readFileSync(join(built, path), 'utf8');
const filesOf = (end) =>
  readdirSync(built, { recursive: true }).filter((path) => path.endsWith(end));

describe('the plugin', () => {
  test('is zipped whole, in one folder', () => {
    const entries = Object.keys(unzipSync(readFileSync(`${built}.zip`)));
    assert.ok(entries.length > 25);
    assert.deepEqual(
      entries.filter((each) => !each.startsWith('metropolis-widgets/')),
      [],
    );
  });

  test('has one version in all its files', () => {
    const { version } = JSON.parse(readFileSync(`${built}/../../../package.json`, 'utf8'));
    const main = read('metropolis-widgets.php');
    assert.ok(main.includes(`* Version: ${version}\n`) && main.includes(`VERSION = '${version}'`));
    assert.ok(read('readme.txt').includes(`Stable tag: ${version}\n`));
  });

  test('is PHP without an error', () => {
    for (const path of filesOf('.php'))
      execFileSync('/usr/bin/php', ['-l', join(built, path)], { stdio: 'pipe' });
  });

  test('is written as the WordPress Coding Standards ask', () => {
    const standard = fileURLToPath(new URL('phpcs.xml', import.meta.url));
    const command = [...phpcsArguments(), '-q', `--standard=${standard}`, built];
    const { status, stdout, stderr } = spawnSync('/usr/bin/php', command, { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  test('speaks French and Spanish: every text of the plugin is translated', () => {
    const words = read('editor.js');
    for (const locale of ['fr_FR', 'es_ES']) {
      const file = `languages/metropolis-widgets-${locale}-metropolis-widgets-editor.json`;
      const { messages } = JSON.parse(read(file)).locale_data;
      const php = filesOf('.php').map(read).join('');
      const texts = [...php.matchAll(/(?:__|esc_html_e)\( '([^']+)', 'metropolis-widgets'/g)];
      const titles = filesOf('block.json').map((path) => JSON.parse(read(path)).title);
      assert.ok(texts.length > 10);
      for (const text of [...texts.map(([, each]) => each), ...titles])
        assert.ok(messages[text]?.[0], `${locale}: ${text}`);
      for (const text of Object.keys(messages))
        assert.ok(
          !text || php.includes(text) || words.includes(text) || titles.includes(text),
          text,
        );
    }
  });

  test('formats no number and chooses no word in PHP', () => {
    for (const path of filesOf('.php').filter((each) => !each.endsWith('.l10n.php')))
      assert.doesNotMatch(read(path), /number_format|NumberFormatter|date_i18n|round\(|ucfirst/);
  });
});

describe('In WordPress', () => {
  let site;

  before(async () => {
    site = await Site.create('newest', 'quick');
    site.cli('option', 'update', 'metropolis_widgets_figures_page', figuresPage);
  });

  after(() => {
    site?.stop();
  });

  const contentOf = async (id) =>
    (await site.rest('administrator', `/wp/v2/posts/${id}`)).body.content.rendered;

  for (const role of Object.keys(people))
    test(`all forms by ${role} keep their figures`, async () => {
      for (const form of Object.keys(forms)) {
        const { id } = await site.publish(role, postWith(form, written));
        const html = await contentOf(id);
        for (const { name } of written)
          assert.match(
            html,
            new RegExp(`<metro-${name}\\b|data-metro="${name}"|#metro-${name}/`),
            form,
          );
      }
    });

  test('the script is loaded where a figure is, with its integrity, and nowhere else', async () => {
    const { id } = await site.publish('author', postWith('shortcode', written));
    const other = await site.publish('author', '<p>Nothing.</p>');
    assert.match(
      await site.get(`/?p=${id}`),
      /<script[^>]*\bintegrity="sha384-[^>]*\bdata-upgrade=/,
    );
    assert.doesNotMatch(await site.get(`/?p=${other.id}`), /metropolis-widgets\.classic/);
  });

  test('the feed, excerpts and mail get the sentence alone', async () => {
    const forms = ['block of the plugin', 'shortcode', 'element, classic'];
    for (const form of forms) {
      const { id } = await site.publish('author', postWith(form, written));
      const { body } = await site.rest('administrator', `/wp/v2/posts/${id}`);
      const feed = await site.get(`/?feed=rss2&p=${id}&withoutcomments=1`);
      const mail = site.eval(
        `add_filter( 'pre_wp_mail', function ( $sent, $mail ) { echo $mail['message']; return true; }, 10, 2 );
        wp_mail( 'a@example.org', 'x', apply_filters( 'the_content', get_post( ${id} )->post_content ) );`,
      );
      for (const text of [body.excerpt.rendered, feed, mail]) {
        assert.doesNotMatch(text, /<metro-|data-metro|\[metro_|<template/);
        assert.match(text, /17 professionnels/, form);
      }
    }
  });

  test('comments never become figures', async () => {
    const where = site.eval('echo Metropolis_Widgets\\NOT_BY_VISITORS;');
    assert.match(where, /^:not\(#comments \*/);
    const kept = site.eval(
      `echo wp_kses( '<metro-stat-tile value="1">x</metro-stat-tile><p data-metro="stat-tile">y</p>', 'pre_comment_content' );`,
    );
    assert.equal(kept, 'xy');
  });

  test('a shortcode that an editor spoiled is read', async () => {
    const spoiled = [
      '[metro_stat_tile\u00a0value=”5850″ label=“gens”]5850 gens[/metro_stat_tile]',
      '[metro_stat_tile&nbsp;value=&#8221;5850&#8243; label=&#8220;gens&#8221;]5850 gens[/metro_stat_tile]',
      '[metro_stat_tile<br />\nvalue="5850"<br />\nlabel="gens"]5850 gens[/metro_stat_tile]',
    ];
    for (const content of spoiled) {
      const { id } = await site.publish('author', content);
      assert.match(
        await contentOf(id),
        /<metro-stat-tile data-value="5850" data-label="gens">5850 gens<\/metro-stat-tile>/,
      );
    }
  });

  test('a link is written in PHP as the library writes it', () => {
    for (const { name, attributes, link } of written) {
      const given = Buffer.from(JSON.stringify(attributes)).toString('base64');
      const php = site.eval(
        `echo Metropolis_Widgets\\figure_fragment( '${name}', json_decode( base64_decode( '${given}' ), true ) );`,
      );
      assert.equal(`${figuresPage}#${php}`, link);
    }
  });

  test('the results are read from their address for those who edit, and refused inside the network', async () => {
    const results = JSON.stringify(published);
    site.writeFile('results.json', results);
    const from = (address) => {
      site.cli('option', 'update', 'metropolis_widgets_results_address', address);
      return site.rest('author', '/metropolis-widgets/v1/results');
    };
    const { body } = await from(`${site.address}/results.json`);
    assert.equal(body.length, JSON.parse(results).length);
    assert.equal(body[0].attributes.label, "réunion de l'Assemblée générale");
    const other = await from('http://127.0.0.1:22/results.json');
    assert.equal(other.status, 502);
    const none = await from('');
    assert.equal(none.status, 404);
    assert.equal((await site.rest('', '/metropolis-widgets/v1/results')).status, 401);
  });

  test('uploaded results take the place of the address; another file changes nothing', async () => {
    const upload = (json) =>
      site.eval(
        `echo count( Metropolis_Widgets\\parse_results( base64_decode( '${Buffer.from(json).toString('base64')}' ) ) ?? array() );`,
      );
    const result = {
      tag: 'metro-stat-tile',
      attributes: [
        ['value', '1'],
        ['onclick', 'x'],
        ['label', '<b>'],
      ],
    };
    assert.equal(upload(JSON.stringify([result, { tag: 'script' }, 5, null])), '1');
    for (const wrong of ['', '{}', '[]', 'null', '<html>', '{"a": []}', '[[[[[[[[[[[]]]]]]]]]]]'])
      assert.equal(upload(wrong), '0', wrong);
  });

  test('drawings are stored for the post, without anything that runs', async () => {
    const hostile =
      '<svg onload="hacked=1"><script>hacked=1</script><path d="M0 0"></path></svg><a href="javascript:hacked=1">x</a><style>*{}</style>';
    const drawn = {
      'metro-theme-badge/theme=sustainability/lang=fr': `<div part="figure">${hostile}</div>`,
    };
    site.cli('option', 'update', 'metropolis_widgets_drawn_in_advance', '1');
    const content = forms['block of the plugin']({
      name: 'theme-badge',
      attributes: { theme: 'sustainability', lang: 'fr' },
      sentence: 'Durabilité',
    });
    const { id } = await site.publish('author', content, {
      meta: { _metropolis_widgets_drawn: drawn },
    });
    const html = await contentOf(id);
    assert.match(
      html,
      /<template shadowrootmode="open"><link rel="stylesheet" href="[^"]+"><div part="figure"><svg>/,
    );
    assert.doesNotMatch(html, /onload|<script|javascript|<style/);
    site.cli('option', 'update', 'metropolis_widgets_drawn_in_advance', '0');
    assert.doesNotMatch(await contentOf(id), /<template/);
  });

  test('nothing is complained about', () => {
    assert.deepEqual(site.notices(), []);
  });

  test('without the plugin, posts are readable', async () => {
    const posts = [];
    for (const form of ['block of the plugin', 'shortcode', 'element, classic'])
      posts.push(await site.publish('author', postWith(form, written)));
    site.cli('plugin', 'uninstall', 'metropolis-widgets', '--deactivate', '--skip-delete');
    for (const { id } of posts) {
      const html = await contentOf(id);
      assert.doesNotMatch(html, /\[metro_/);
      assert.match(html, /17 professionnels/);
    }
    const left = site.cli('option', 'list', '--search=*metropolis_widgets*', '--format=count');
    assert.equal(left.trim(), '0');
  });
});
