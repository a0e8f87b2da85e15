import { spawn, type ChildProcess } from 'node:child_process';
import {
  Agent,
  createServer,
  request as forwarded,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { connectionToken, secondConnectionToken } from './against.ts';

/** A correct server of another author's, in a process of its own. */
export interface Implementation {
  readonly url: string;
  readonly stop: () => void;
}

export async function implementation(): Promise<Implementation> {
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL('../implementations/node-http.mjs', import.meta.url))],
    {
      env: { PORT: '0', CONNECTION_TOKEN: connectionToken, SECOND_CONNECTION_TOKEN: secondConnectionToken },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (text: Buffer) => {
      resolve(text.toString().trim());
    });
  });
  return { url, stop: () => child.kill() };
}

/** What becomes of a request on its way: it goes on, is answered here, waits, gets no answer, or loses its connection. */
export type Fate =
  | 'forward'
  | 'silence'
  | 'reset'
  | 'reset after it was served'
  | { readonly wait: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string };

/** A server that stands before another and makes trouble. */
export interface Troubled {
  readonly url: string;
  /** Requests so far, those included that got no answer. */
  readonly count: () => number;
  /** Stops listening and breaks every connection. */
  readonly die: () => void;
  readonly close: () => Promise<void>;
}

/**
 * @param fate of the nth request, counted from 1
 */
export async function troubled(
  behind: string,
  fate: (nth: number, caseId: string) => Fate,
): Promise<Troubled> {
  const sockets = new Set<Socket>();
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  let count = 0;
  const server = createServer({ keepAliveTimeout: 30_000 }, (incoming, outgoing) => {
    count += 1;
    const chunks: Buffer[] = [];
    const nth = count;
    incoming.on('error', () => undefined);
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      meet(
        fate(nth, String(incoming.headers['x-conformance-case'] ?? '')),
        incoming,
        outgoing,
        Buffer.concat(chunks),
      );
    });
  });
  const meet = (what: Fate, incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer): void => {
    if (what === 'silence') return;
    if (what === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    if (typeof what === 'object' && 'status' in what) {
      outgoing.writeHead(what.status, { 'Content-Type': 'application/json', ...what.headers }).end(what.body);
      return;
    }
    const go = (): void => {
      const onward = forwarded(
        behind + (incoming.url ?? ''),
        { method: incoming.method ?? 'GET', headers: incoming.rawHeaders, agent, setHost: false },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            if (what === 'reset after it was served') incoming.socket.resetAndDestroy();
            else outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders).end(Buffer.concat(parts));
          });
        },
      );
      onward.on('error', () => outgoing.destroy());
      onward.end(body);
    };
    if (typeof what === 'object') setTimeout(go, what.wait);
    else go();
  };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const die = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => count,
    die,
    close: async () => {
      die();
      agent.destroy();
      await Promise.resolve();
    },
  };
}
