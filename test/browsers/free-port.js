import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that is free, and that no other run of tests has. */
export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};
