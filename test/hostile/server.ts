import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Transport, WireResponse } from '../../src/run/transport.ts';
import { calling, right } from '../mistakes/server.ts';

/** A request as a hostile server has it, and what a server in order would answer. */
export interface Asked {
  readonly socket: Socket;
  /** Counted from 1, over all connections. */
  readonly nth: number;
  /** Which connection it came on, counted from 1. */
  readonly connection: number;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly right: () => Promise<WireResponse>;
}

/** Another server that nobody may ask, as `http://host:port`. */
export interface Elsewhere {
  readonly url: string;
}

export interface Behaviour {
  /** Before anything was read. */
  readonly connected?: (socket: Socket, connection: number) => void;
  /** A whole request; without it nothing is answered. */
  readonly answer?: (asked: Asked, elsewhere: Elsewhere) => void | Promise<void>;
  /** Reads nothing at all. */
  readonly deaf?: boolean;
}

export interface HostileServer {
  readonly url: string;
  readonly asked: () => readonly Asked[];
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Starts a server that behaves so; all of its right answers are of one server in order. */
export async function hostileServer(behaviour: Behaviour, elsewhere: Elsewhere): Promise<HostileServer> {
  const inOrder = calling(right);
  const all: Asked[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    const connection = (connections += 1);
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    behaviour.connected?.(socket, connection);
    if (behaviour.deaf === true) {
      socket.pause();
      return;
    }
    let rest: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let read = readRequest(rest); read !== undefined; read = readRequest(rest)) {
        rest = read.rest;
        const asked: Asked = {
          ...read,
          socket,
          connection,
          nth: all.length + 1,
          right: () => rightAnswer(inOrder, read),
        };
        all.push(asked);
        void behaviour.answer?.(asked, elsewhere);
      }
    });
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => all,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

type Read = Pick<Asked, 'method' | 'target' | 'headers' | 'body'> & { readonly rest: Buffer };

/** The first request of what was received, once it is whole. */
function readRequest(bytes: Buffer): Read | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...fields] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const [method = '', target = ''] = first.split(' ');
  const headers = fields.map((field): readonly [string, string] => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon), field.slice(colon + 1).trim()];
  });
  const valueOf = (name: string): string | undefined =>
    headers.find(([known]) => known.toLowerCase() === name)?.[1];
  const head = { method, target, headers };
  const after = bytes.subarray(end + 4);
  if (valueOf('transfer-encoding') !== undefined) {
    const chunked = readChunks(after);
    return chunked && { ...head, ...chunked };
  }
  const length = Number(valueOf('content-length') ?? 0);
  if (after.length < length) return undefined;
  return { ...head, body: after.subarray(0, length), rest: after.subarray(length) };
}

function readChunks(bytes: Buffer): Pick<Read, 'body' | 'rest'> | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (bytes.length < line + 2 + size + 2) return undefined;
    if (size === 0) return { body: Buffer.concat(chunks), rest: bytes.subarray(line + 4) };
    chunks.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

function rightAnswer(inOrder: Transport, { method, target, headers, body }: Read): Promise<WireResponse> {
  return inOrder.send(
    { method, target, headers, body, freshConnection: false, deadline: 60_000 },
    new AbortController().signal,
  );
}
