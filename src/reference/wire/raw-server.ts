import { createServer, type Server, type Socket } from 'node:net';
import { statePath } from '../states.ts';
import type { ServerResponse } from '../message.ts';
import { HangUp } from '../refusal.ts';
import { respond } from '../respond.ts';
import { changeState } from '../states.ts';
import type { Steps } from '../steps.ts';
import type { World } from '../world.ts';
import { incoming, Missing, type Incoming } from './incoming.ts';
import { readBody } from './read-body.ts';
import type { Asked, Fields } from './wire-steps.ts';

/** Milliseconds that a connection may be without a request. */
const idle = 30_000;

/**
 * The reference server on raw sockets, with the same pure function behind it: an own reader and writer of
 * HTTP/1.1, so that each of its steps can be wrong.
 */
export function rawServer(steps: Steps, world: World): Server {
  let count = 0;
  return createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    count += 1;
    void serve(socket, steps, world, count).catch((error: unknown) => {
      if (!(error instanceof HangUp || error instanceof Missing)) process.emitWarning(error as Error);
      socket.destroy();
    });
  });
}

/** An answer, and whether another request may come after it. */
interface Served {
  readonly bytes: Buffer;
  readonly keeps: boolean;
}

async function serve(socket: Socket, steps: Steps, world: World, connection: number): Promise<void> {
  const bytes = incoming(socket);
  for (let pending: Buffer[] = []; ;) {
    const served = await next(socket, bytes, steps, world, connection);
    if (served !== undefined) pending.push(served.bytes);
    const more = served?.keeps === true && bytes.waiting().length > 0;
    if (more) continue;
    for (const one of steps.order(pending)) socket.write(one);
    pending = [];
    if (served?.keeps !== true) break;
  }
  socket.end();
  // Closing with bytes unread would reset the connection and lose the answer.
  socket.resume();
  setTimeout(() => socket.destroy(), 1000).unref();
}

/** Reads and answers one request; undefined where there is none any more. */
async function next(
  socket: Socket,
  bytes: Incoming,
  steps: Steps,
  world: World,
  connection: number,
): Promise<Served | undefined> {
  let part: 'head' | 'body' = 'head';
  try {
    const head = await readHead(bytes, steps);
    part = 'body';
    if (typeof head === 'number') return refused(head, steps);
    const [line = '', ...lines] = head;
    const start = /^([!-~]+) ([!-~]+) (HTTP\/1\.\d)$/.exec(line);
    const fields = steps.fields(lines);
    if (start === null || fields === undefined) return refused(400, steps);
    const [, method = '', target = '', version = ''] = start;
    const values = (name: string): readonly string[] => steps.valuesOf(fields, name);
    if (!steps.hosts(values('host'), version)) return refused(400, steps);
    const framing = steps.framing(values('content-length'), values('transfer-encoding'));
    if (framing === undefined) return refused(400, steps);
    if (steps.continues(values('expect'), version)) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    const read = steps.readsBody(fields)
      ? await readBody(bytes, framing, steps)
      : { body: Buffer.alloc(0), trailers: [] };
    if (read === undefined) return refused(400, steps);
    if (!steps.servesHalfClosed() && (await endsSoon(bytes))) return refused(400, steps);
    const path = steps.origin(target);
    const asked: Asked = { version, framing, fields };
    const answer = await answered(path, method, steps.withTrailers(fields, read.trailers), read.body, {
      steps,
      world,
      connection,
    });
    const keeps = steps.keeps(asked, answer.status) && answer.framing?.closes !== true;
    const whole = written(answer, method, keeps, steps.chunks(asked));
    const sent = steps.bytes(whole, answer.status);
    // What tears an answer is the end of the connection.
    return { bytes: sent, keeps: keeps && sent.length >= whole.length };
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return error.kind === 'late' && (part === 'body' || bytes.waiting().length > 0)
      ? refused(steps.patience(part).status, steps)
      : undefined;
  }
}

/** Whether the client ends its side; that comes a little after its last bytes. */
async function endsSoon(bytes: Incoming): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return bytes.ended();
}

/** The lines of a head, or the status with which it is refused. */
async function readHead(bytes: Incoming, steps: Steps): Promise<readonly string[] | number> {
  const { bytes: most, status } = steps.headLimit();
  for (;;) {
    while (bytes.waiting().subarray(0, 2).toString('latin1') === '\r\n') bytes.take(2);
    const end = bytes.waiting().indexOf('\r\n\r\n');
    if (end > most || (end < 0 && bytes.waiting().length > most)) {
      bytes.take(bytes.waiting().length);
      return status;
    }
    if (end >= 0)
      return bytes
        .take(end + 4)
        .subarray(0, end)
        .toString('latin1')
        .split('\r\n');
    await bytes.more(bytes.waiting().length === 0 ? idle : steps.patience('head').milliseconds);
  }
}

async function answered(
  target: string,
  method: string,
  headers: Fields,
  body: Buffer,
  { steps, world, connection }: { readonly steps: Steps; readonly world: World; readonly connection: number },
): Promise<ServerResponse> {
  if (target === statePath && method === 'POST') {
    const { status, body: text } = changeState(body.toString(), world);
    return { status, headers: [['Content-Type', 'application/json']], body: text };
  }
  return respond(steps, { method, target, headers, body, connection }, world);
}

function refused(status: number, steps: Steps): Served {
  return {
    bytes: steps.bytes(written({ status, headers: [], body: '' }, '', false, false), status),
    keeps: false,
  };
}

/** The bytes of an answer as they ought to be. */
function written(
  { status, headers, body, framing }: ServerResponse,
  method: string,
  keeps: boolean,
  inChunks: boolean,
): Buffer {
  const payload = Buffer.from(body as string);
  const chunked = inChunks || framing?.chunked === true;
  const lines = [
    `HTTP/1.1 ${status} ${status < 300 ? 'OK' : 'Refused'}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(framing?.undated === true ? [] : [`Date: ${new Date().toUTCString()}`]),
    ...(keeps ? [] : ['Connection: close']),
    chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${payload.length}`,
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  if (method === 'HEAD') return head;
  if (!chunked) return Buffer.concat([head, payload]);
  const size = payload.length === 0 ? '' : `${payload.length.toString(16)}\r\n`;
  return Buffer.concat([
    head,
    Buffer.from(size),
    payload,
    Buffer.from(`${size === '' ? '' : '\r\n'}0\r\n\r\n`),
  ]);
}
