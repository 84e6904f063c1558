import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, php } from '../filters/roundcube.js';
import { libraries, serveMailbox } from './imap.js';

const writeConfiguration = (folder, imapPort) => {
  for (const name of ['config', 'temp', 'logs']) mkdirSync(join(folder, name));
  const inside = (name) => join(folder, 'config', name);
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(fileOf(`etc/roundcube/${name}`), inside(name));
  const settings = {
    db_dsnw: `sqlite:///${join(folder, 'roundcube.sqlite')}?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    des_key: 'of no use after the test',
    log_dir: join(folder, 'logs/'),
    temp_dir: join(folder, 'temp/'),
    plugins: [],
    language: 'fr_FR',
  };
  writeFileSync(inside('settings.json'), JSON.stringify(settings));
  writeFileSync(
    inside('config.inc.php'),
    "<?php $config = json_decode(file_get_contents(__DIR__ . '/settings.json'), true);",
  );
  writeFileSync(
    inside('before.php'),
    "<?php define('INSTALL_PATH', getenv('ROUNDCUBE_FOLDER') . '/');",
  );
};

/** The extensions of PHP that are not installed here. */
const extensions = () =>
  readdirSync(fileOf('usr/lib/php'), { recursive: true })
    .filter((name) => name.endsWith('.so'))
    .map((name) => `extension=${fileOf(join('usr/lib/php', name))}`);

/** Starts Roundcube at a free port, and gives its process and its address. */
const startRoundcube = async (folder) => {
  const site = fileOf('usr/share/roundcube');
  const settings = [
    `auto_prepend_file=${join(folder, 'config/before.php')}`,
    `include_path=${fileOf('usr/share/php')}:/usr/share/php`,
    ...extensions(),
  ];
  const options = settings.flatMap((setting) => ['-d', setting]);
  const server = spawn(php, [...options, '-S', '127.0.0.1:0', '-t', site], {
    env: {
      PATH: process.env.PATH,
      LD_LIBRARY_PATH: libraries,
      ROUNDCUBE_FOLDER: site,
      ROUNDCUBE_CONFIG_DIR: join(folder, 'config'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (text) => {
      said += text;
      const [, address] = /\((http:\S+)\) started/.exec(said) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(`PHP does not serve: ${said}`)));
  });
  return { server, address };
};

/** Opens a webmail for one message, in a folder that is gone when it is closed: its address, and how to close it. */
export const openWebmail = async (message) => {
  const folder = mkdtempSync(join(tmpdir(), 'metropolis-webmail-'));
  const mailbox = await serveMailbox(folder, message);
  writeConfiguration(folder, mailbox.address().port);
  const { server, address } = await startRoundcube(folder);
  const close = () => {
    server.kill();
    mailbox.close();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  return { address, close };
};
