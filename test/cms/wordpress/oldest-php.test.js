import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { figuresPage, forms, postWith, written } from './forms.js';
import { Site } from './site.js';

// The oldest WordPress on the oldest PHP that the plugin supports, as WebAssembly: nobody packages PHP 7.4 any more.
const here = fileURLToPath(new URL('.', import.meta.url));

const startPhp = async () => {
  if (!existsSync(`${here}node_modules`))
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'ignore' });
  const { loadNodeRuntime, useHostFilesystem } = await import('@php-wasm/node');
  const { PHP } = await import('@php-wasm/universal');
  const emscriptenOptions = { processId: process.pid };
  const php = new PHP(await loadNodeRuntime('7.4', { emscriptenOptions }));
  useHostFilesystem(php);
  return php;
};

describe('On PHP 7.4', () => {
  let site;
  let php;

  before(async () => {
    site = await Site.create('oldest', 'php');
    site.cli('option', 'update', 'metropolis_widgets_figures_page', figuresPage);
    php = await startPhp();
  });

  after(() => {
    site?.stop();
    php?.exit();
  });

  /** What PHP 7.4 prints in WordPress, with all that it complains about in our files. */
  const evaluate = async (code) => {
    const { text, errors } = await php.run({
      code: `<?php
        $_SERVER['HTTP_HOST'] = '127.0.0.1';
        $_SERVER['REQUEST_URI'] = '/';
        require '${site.folder}/wp-load.php';
        ${code}`,
    });
    assert.doesNotMatch(errors, /metropolis/);
    return text;
  };

  test('is what is tried', async () => {
    assert.match(await evaluate('echo PHP_VERSION;'), /^7\.4\./);
  });

  for (const form of Object.keys(forms))
    test(`${form}: the same page as on the newest PHP`, async () => {
      const content = Buffer.from(postWith(form, written)).toString('base64');
      const code = `echo apply_filters( 'the_content', wp_kses_post( base64_decode( '${content}' ) ) );`;
      const page = await evaluate(code);
      assert.match(page, /metro/);
      assert.equal(page, site.eval(code));
    });

  test('nothing is complained about', () => {
    assert.deepEqual(site.notices(), []);
  });
});
