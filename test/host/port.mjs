/** Ports on the loopback address. */
import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

/**
 * Checks that a port is free, or finds one.
 *
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const code = 'code' in error ? error.code : '';
      const why = code === 'EACCES' ? 'may not be used by you' : 'is taken by another program';
      reject(
        new Stop(
          `Port ${wanted} on 127.0.0.1 ${why}.`,
          'Choose another with --port N, or leave it out for a free one.',
        ),
      );
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}
