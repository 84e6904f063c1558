import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileOf } from '../filters/roundcube.js';

/** Dovecot shows no mail to root: then it becomes nobody. */
const owner = process.getuid() === 0 ? 65534 : process.getuid();
const group = process.getuid() === 0 ? 65534 : process.getgid();

/** Where the libraries of unpacked packages are: in folders named by the machine, and beside Dovecot. */
export const libraries = [
  fileOf(`usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`),
  fileOf('usr/lib/dovecot'),
].join(':');

const writeMailbox = (folder, message) => {
  chmodSync(folder, 0o755);
  const mailbox = join(folder, 'Maildir');
  const folders = [mailbox, ...['cur', 'new', 'tmp'].map((name) => join(mailbox, name))];
  for (const each of folders) mkdirSync(each);
  const file = join(mailbox, 'new', '1');
  writeFileSync(file, message);
  for (const each of [...folders, file]) chownSync(each, owner, group);
};

const writeConfiguration = (folder) => {
  const settings = {
    base_dir: join(folder, 'dovecot'),
    mail_location: `maildir:${join(folder, 'Maildir')}`,
    log_path: join(folder, 'dovecot.log'),
    ssl: 'no',
    mail_uid: owner,
    mail_gid: group,
    first_valid_uid: 0,
    first_valid_gid: 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  const file = join(folder, 'dovecot.conf');
  writeFileSync(file, lines.join(''));
  return file;
};

/** Runs Dovecot for one reader; the pipe is for Dovecot, which refuses to write right into a socket. */
const startDovecot = (folder, configuration) =>
  spawn(
    'sh',
    [
      ...['-c', '"$@" | cat', 'sh', fileOf('usr/bin/doveconf')],
      ...['-f', 'service=imap', '-m', 'imap', '-c', configuration, '-e'],
      fileOf('usr/lib/dovecot/imap'),
    ],
    {
      env: { PATH: process.env.PATH, USER: 'reader', HOME: folder, LD_LIBRARY_PATH: libraries },
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );

/**
 * Serves a mailbox that holds one message, by IMAP, at a free port of this machine. Dovecot's own login cannot be run from a
 * folder that it is unpacked into: whoever logs in is let in here, and all else is said by Dovecot.
 */
export const serveMailbox = async (folder, message) => {
  writeMailbox(folder, message);
  const configuration = writeConfiguration(folder);
  const server = createServer((socket) => {
    socket.write('* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n');
    socket.on('error', () => socket.destroy());
    socket.once('data', (login) => {
      const [tag] = login.toString().split(' ');
      const dovecot = startDovecot(folder, configuration);
      socket.once('close', () => dovecot.stdin.end());
      dovecot.stdin.on('error', () => socket.destroy());
      dovecot.stdout.once('data', (greeting) => {
        socket.write(greeting.toString().replace('* PREAUTH', `${tag} OK`));
        dovecot.stdout.pipe(socket);
        socket.pipe(dovecot.stdin);
      });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};
