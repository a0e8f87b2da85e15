import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { connect, isIP, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { connect as connectSafely } from 'node:tls';
import { tlsOptions, type TlsSettings } from './tls.ts';
import { now, TransportError, type WireRequest, type WireResponse } from './transport.ts';

/** A request as bytes: its line, its fields in their order and as they are written, its body. */
export function bytesOnTheWire({ method, target, headers, body }: WireRequest): Buffer {
  const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body ?? new Uint8Array()]);
}

/** What stands for the answer where none is waited for. */
const nothing = { status: 0, headers: [], body: new Uint8Array(), cut: false } as const;

/**
 * Writes a request byte for byte on a connection of its own, and reads the answer to it.
 *
 * @param origin scheme, host and port
 * @param limits how many bytes of the body are kept, and how a certificate is judged
 */
export async function sendVerbatim(
  origin: string,
  request: WireRequest,
  signal: AbortSignal,
  { cap, tls }: { readonly cap: number; readonly tls: TlsSettings },
): Promise<WireResponse> {
  const deadline = AbortSignal.timeout(request.deadline);
  const over = AbortSignal.any([signal, deadline]);
  const { hostname, port, protocol } = new URL(origin);
  const host = hostname.replace(/^\[|\]$/g, '');
  const safe = protocol === 'https:';
  const at = { host, port: Number(port || (safe ? 443 : 80)), noDelay: true };
  const socket = safe
    ? connectSafely({ ...at, ...tlsOptions(tls), ...(isIP(host) === 0 ? { servername: host } : {}) })
    : connect(at);
  socket.on('error', () => undefined);
  try {
    await once(socket, safe ? 'secureConnect' : 'connect', { signal: over });
    const sentAt = now();
    const answered = request.hangUp === true ? undefined : answerOn(socket, request.method, over);
    await new Promise<void>((written) => {
      socket.write(bytesOnTheWire(request), () => {
        written();
      });
    });
    if (answered === undefined) return { ...nothing, sentAt };
    const answer = await answered;
    return { ...(await whole(answer, cap)), status: answer.statusCode ?? 0, headers: fields(answer), sentAt };
  } catch (error) {
    if (signal.aborted) throw new TransportError('aborted', 'the run was interrupted', { cause: error });
    if (!deadline.aborted) throw error;
    throw new TransportError('timeout', `no whole answer within ${request.deadline} ms`, { cause: error });
  } finally {
    socket.destroy();
  }
}

/** The answer as Node reads it; what Node would write as the request is dropped on the way. */
async function answerOn(socket: Socket, method: string, signal: AbortSignal): Promise<IncomingMessage> {
  const reader = ask({ method, createConnection: () => readingSide(socket), signal });
  const answered = once(reader, 'response') as Promise<[IncomingMessage]>;
  reader.end();
  const [answer] = await answered;
  reader.on('error', () => undefined);
  return answer;
}

/** What comes in on a connection; what is written is dropped. */
function readingSide(socket: Socket): Duplex {
  let ended = false;
  const side = new Duplex({
    read: () => {
      socket.resume();
    },
    write: (_chunk, _encoding, written) => {
      written();
    },
  });
  const end = (): void => {
    if (!ended) side.push(null);
    ended = true;
  };
  socket.on('data', (chunk) => {
    if (!side.push(chunk)) socket.pause();
  });
  socket.once('end', end);
  socket.once('close', end);
  return side;
}

async function whole(answer: IncomingMessage, cap: number): Promise<Pick<WireResponse, 'body' | 'cut'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > cap) return { body: Buffer.concat(chunks), cut: true };
  }
  return { body: Buffer.concat(chunks), cut: false };
}

function fields({ rawHeaders }: IncomingMessage): WireResponse['headers'] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, pair) => [
    rawHeaders[pair * 2] ?? '',
    rawHeaders[pair * 2 + 1] ?? '',
  ]);
}
