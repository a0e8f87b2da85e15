import { statSync } from 'node:fs';
import { connect } from 'node:net';
import { pause } from '../run/pause.ts';
import { addressOf } from './knock.ts';

/** What is looked at, for signs that a target is another one now. */
export interface Watched {
  /** Base URL of the target, whose port may close and open again. */
  readonly url: string;
  readonly files: readonly string[];
  readonly signal: AbortSignal;
}

/** The signs since the last time, in words; undefined once the signal is aborted. */
export type NextSign = () => Promise<string | undefined>;

const tick = 100;
const patience = 1000;

/**
 * Looks at a port and at files ten times a second, from now on until the signal is aborted. Signs that come
 * together are one, told when nothing more comes and the port is open.
 */
export function signsOf({ url, files, signal }: Watched): NextSign {
  const stamps = new Map(files.map((file) => [file, stampOf(file)]));
  const pending = new Set<string>();
  let closed = false;
  let settled = false;
  const look = async (): Promise<void> => {
    const before = pending.size;
    const state = await portOf(new URL(url), signal);
    if (state === 'open' && closed) pending.add(`${new URL(url).host} is back`);
    if (state !== 'silent') closed = state === 'closed';
    let changed = false;
    for (const [file, stamp] of stamps) {
      const now = stampOf(file);
      // An editor may take a file away before it puts the new one there.
      if (now === undefined || now === stamp) continue;
      stamps.set(file, now);
      pending.add(`${file} changed`);
      changed = true;
    }
    settled = !changed && !closed && pending.size > 0 && pending.size === before;
  };
  const looking = (async () => {
    while (!signal.aborted) {
      await look();
      await pause(tick, signal);
    }
  })();
  return async () => {
    while (!signal.aborted && !settled) await Promise.race([looking, pause(tick, signal)]);
    if (signal.aborted) return undefined;
    const told = [...pending].join(', ');
    pending.clear();
    settled = false;
    return told;
  };
}

/** What changes when a file is written; undefined where it is not there. */
function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/** Whether somebody listens; silent where nothing is heard in time, which a busy server is too. */
function portOf(url: URL, signal: AbortSignal): Promise<'open' | 'closed' | 'silent'> {
  return new Promise((resolve) => {
    const socket = connect({ ...addressOf(url), timeout: patience });
    const end = (state: 'open' | 'closed' | 'silent') => (): void => {
      signal.removeEventListener('abort', silent);
      socket.destroy();
      resolve(state);
    };
    const silent = end('silent');
    socket.once('connect', end('open'));
    socket.once('timeout', silent);
    socket.on('error', end('closed'));
    signal.addEventListener('abort', silent, { once: true });
    if (signal.aborted) silent();
  });
}
