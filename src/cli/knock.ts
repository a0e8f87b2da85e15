import { connect } from 'node:net';
import { PreflightError } from '../run/preflight.ts';
import { troubled } from '../run/http-transport.ts';

/** Host and port of a URL, as a socket takes them. */
export function addressOf({ protocol, hostname, port }: URL): {
  readonly host: string;
  readonly port: number;
} {
  const usual = protocol === 'https:' ? 443 : 80;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? usual : Number(port) };
}

/**
 * Opens one connection to a target, and closes it.
 *
 * @param timeout milliseconds that it may take
 * @throws {PreflightError} where nobody listens
 */
export async function knock(url: string, timeout: number): Promise<void> {
  const refused = (why: string): PreflightError =>
    new PreflightError(
      `The target gave no answer: ${why}.`,
      'Check the URL and its port, and that the server is running.',
    );
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ ...addressOf(new URL(url)), timeout });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => {
      socket.destroy();
      reject(refused(`no connection within ${timeout} ms`));
    });
    socket.on('error', (error) => {
      reject(refused(troubled(error, false).message));
    });
  });
}
