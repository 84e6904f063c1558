import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageWith } from '../templates/reader.js';
import { unpackSystem } from './packages.js';

const folder = fileURLToPath(new URL('../../../build/cms/sites/jekyll/', import.meta.url));
const includes = fileURLToPath(new URL('../../../integrations/liquid', import.meta.url));

/** Where Ruby looks, since its packages are unpacked and not installed. */
const environment = (inSystem) => {
  const [libraries] = readdirSync(inSystem('lib')).filter((each) => each.includes('linux'));
  const own = ['lib/ruby/3.1.0', `lib/${libraries}/ruby/3.1.0`, 'lib/ruby/vendor_ruby'];
  const gems = ['share/rubygems-integration/all/gems', 'lib/ruby/gems/3.1.0/gems'].map(inSystem);
  const inGems = gems.filter(existsSync).flatMap((path) =>
    readdirSync(path).flatMap((gem) => [
      join(path, gem, 'lib'),
      // One of them has its files a folder deeper.
      join(path, gem, 'lib/concurrent-ruby'),
    ]),
  );
  const paths = [`${folder}without-sass`, ...own.map(inSystem), ...inGems];
  return {
    ...process.env,
    LD_LIBRARY_PATH: inSystem(`lib/${libraries}`),
    RUBYLIB: paths.join(':'),
  };
};

const build = `require 'jekyll'
Jekyll::Commands::Build.process('source' => ARGV[0], 'destination' => ARGV[1], 'quiet' => true)`;

/** Builds a site with Jekyll from its files by their paths; returns its public folder. */
export const buildJekyll = (files) => {
  rmSync(folder, { recursive: true, force: true });
  const all = {
    // Sass would need a library at a fixed place of the system.
    'without-sass/jekyll-sass-converter.rb': '',
    'site/_config.yml': 'title: Site\n',
    'site/_layouts/page.html': pageWith('{{ content }}'),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`site/${path}`, text])),
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, text);
  }
  cpSync(includes, `${folder}site/_includes`, { recursive: true });
  const inSystem = unpackSystem('jekyll');
  execFileSync(inSystem('bin/ruby3.1'), ['-e', build, `${folder}site`, `${folder}public`], {
    env: environment(inSystem),
  });
  return `${folder}public/`;
};
