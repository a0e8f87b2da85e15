import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Move, Transcript } from '../../judging/wire.ts';
import { finals } from '../../judging/wire.ts';
import { tlsOptions, type TlsSettings } from '../tls.ts';
import { readAnswers, type Reading } from './read-answers.ts';

/** What happened on a connection, secrets and all. */
export type RawTranscript = Omit<Transcript, 'moves' | 'sent'>;

/** Carries a script out on a connection of its own; the texts of its moves are the bytes to send. */
export interface Carrier {
  readonly carry: (moves: readonly Move[], signal: AbortSignal) => Promise<RawTranscript>;
}

type Sending = Extract<Move, { readonly move: 'send' }>;

/** Bytes of answers that are kept; no legal answer is nearly as long. */
const receivedCap = 262_144;
const connectTimeout = 3000;

/** Raw TCP, or TLS for an `https` origin. */
export function rawCarrier(origin: string, tls: TlsSettings = {}): Carrier {
  const { protocol, hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const open = (): Socket => {
    const at = {
      host,
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
      allowHalfOpen: true,
      noDelay: true,
    };
    if (protocol !== 'https:') return connectPlain(at);
    return connectTls({
      ...at,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...tlsOptions(tls),
      ALPNProtocols: ['http/1.1'],
    });
  };
  return { carry: (moves, signal) => carry(open(), protocol === 'https:', moves, signal) };
}

async function carry(
  socket: Socket,
  secure: boolean,
  moves: readonly Move[],
  signal: AbortSignal,
): Promise<RawTranscript> {
  const started = performance.now();
  const heads = moves
    .flatMap((move) =>
      move.move === 'send' ? [...move.text.matchAll(/(?:^|\r\n)([A-Z]+) \S+ HTTP\/1\.\d(?=\r\n)/g)] : [],
    )
    .map(([, method]) => method === 'HEAD');
  const connection = watch(socket, heads);
  const interrupt = (): void => {
    socket.destroy();
  };
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    const trouble = await connection.connected(secure);
    if (trouble === undefined) await play(socket, moves, connection, signal);
    const { bytes, reading, ended } = connection.seen();
    return {
      received: bytes,
      ...reading,
      ended,
      ...(trouble === undefined ? {} : { trouble }),
      milliseconds: performance.now() - started,
    };
  } finally {
    signal.removeEventListener('abort', interrupt);
    socket.destroy();
  }
}

async function play(
  socket: Socket,
  moves: readonly Move[],
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  for (const move of moves) {
    if (signal.aborted || connection.seen().ended !== 'open') return;
    switch (move.move) {
      case 'send':
        await write(socket, move, connection);
        break;
      case 'pause':
        await connection.until(() => false, move.milliseconds);
        break;
      case 'half-close':
        socket.end();
        break;
      case 'await': {
        const { answers } = move;
        await connection.until(
          ({ reading }) =>
            reading.malformed !== undefined ||
            (answers === 'any' ? reading.answers.length > 0 : finals(reading).length >= answers),
          move.milliseconds,
        );
        break;
      }
      case 'await end':
        await connection.until(() => false, move.milliseconds);
        break;
    }
  }
}

async function write(socket: Socket, { text, cut }: Sending, connection: Connection): Promise<void> {
  const bytes = Buffer.from(text, 'latin1');
  const size = cut?.size ?? bytes.length;
  for (let at = 0; at < bytes.length && connection.seen().ended === 'open'; at += size) {
    socket.write(bytes.subarray(at, at + size));
    if (cut !== undefined && at + size < bytes.length) await connection.until(() => false, cut.milliseconds);
  }
}

interface Seen {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly ended: Transcript['ended'];
}

interface Connection {
  /** Resolves when there is a connection, or to why there is none. */
  readonly connected: (secure: boolean) => Promise<string | undefined>;
  readonly seen: () => Seen;
  /** Resolves when what was seen is enough, the connection has ended or the time has passed. */
  readonly until: (enough: (seen: Seen) => boolean, milliseconds: number) => Promise<void>;
}

function watch(socket: Socket, heads: readonly boolean[]): Connection {
  const chunks: Buffer[] = [];
  let size = 0;
  let ended: Transcript['ended'] = 'open';
  let seen: Seen = { bytes: new Uint8Array(), reading: { answers: [], unfinished: 0 }, ended };
  let failure: Error | undefined;
  const waiting = new Set<() => void>();
  const look = (): void => {
    const bytes = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
    seen = { bytes, reading: readAnswers(bytes, heads, ended !== 'open'), ended };
    for (const wake of [...waiting]) wake();
  };
  const end = (how: Transcript['ended']): void => {
    if (ended !== 'open') return;
    ended = how;
    look();
  };
  socket.on('data', (chunk: Buffer) => {
    if (size >= receivedCap || ended !== 'open') return;
    chunks.push(chunk.subarray(0, receivedCap - size));
    size += chunk.length;
    look();
    if (size >= receivedCap) socket.destroy();
  });
  socket.on('end', () => {
    end('closed');
  });
  socket.on('error', (error) => {
    failure = error;
    end('reset');
  });
  socket.on('close', () => {
    end('closed');
  });
  return {
    seen: () => seen,
    connected: (secure) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          resolve('no connection in time');
        }, connectTimeout);
        const settle = (trouble: string | undefined): void => {
          clearTimeout(timer);
          resolve(trouble);
        };
        socket.once(secure ? 'secureConnect' : 'connect', () => {
          settle(undefined);
        });
        socket.once('close', () => {
          settle(`there was no connection (${failure === undefined ? 'closed' : reason(failure)})`);
        });
      }),
    until: (enough, milliseconds) =>
      new Promise((resolve) => {
        const wake = (): void => {
          if (!enough(seen) && ended === 'open') return;
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(() => {
          waiting.delete(wake);
          resolve();
        }, milliseconds);
        waiting.add(wake);
        wake();
      }),
  };
}

function reason(error: Error & { readonly code?: string }): string {
  return error.code ?? error.message;
}
