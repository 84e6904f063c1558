import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpack } from '../../browsers/engines.js';

// Twig and the YAML parser of Symfony, which Drupal is built on, from Debian's packages: unpacked, never installed.
const folder = fileURLToPath(new URL('../../../build/cms/twig', import.meta.url));
const library = `${folder}/usr/share/php`;

/** Says what is missing where PHP or Twig cannot be had. */
export const findTwig = () => {
  if (!existsSync('/usr/bin/php')) return 'PHP';
  try {
    if (!existsSync(library)) unpack(folder, ['php-twig', 'php-symfony-yaml']);
    return '';
  } catch (error) {
    return `Twig (${error.message})`;
  }
};

/** Gives something to a PHP script, as JSON, and reads what it answers. */
const ask = (script, given) => {
  findTwig();
  const path = fileURLToPath(new URL(script, import.meta.url));
  const options = ['-d', `include_path=${library}`, '-d', 'display_errors=stderr'];
  return JSON.parse(
    execFileSync('/usr/bin/php', [...options, path], {
      input: JSON.stringify(given),
      encoding: 'utf8',
    }),
  );
};

/** Renders each of the jobs, `{source, data}`, with Twig for PHP; templates may include others by their names. */
export const renderInPhp = (templates, jobs) => ask('render.php', { templates, jobs });

/** What YAML texts say, as Symfony reads them. */
export const readYaml = (texts) => ask('yaml.php', texts);
