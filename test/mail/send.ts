import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** A message to send: what a reader sees of it, as HTML and as plain text. */
export interface Message {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const from = { name: 'Metropolis', address: 'lettre@metropolis.example' };
const to = { name: 'Éléonore', address: 'eleonore@metropolis.example' };

/** Sends a message to a server on this machine, and gives what arrives there. */
export const deliver = async (message: Message): Promise<Buffer> => {
  const arrived: Buffer[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      void buffer(stream).then((bytes) => {
        arrived.push(bytes);
        done();
      }, done);
    },
  });
  const server = smtp.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  try {
    await createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({
      from,
      to,
      ...message,
    });
  } finally {
    smtp.close();
  }
  return Buffer.concat(arrived);
};
