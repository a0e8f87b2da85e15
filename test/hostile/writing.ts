import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { WireResponse } from '../../src/run/transport.ts';

export type Field = readonly [name: string, value: string];

export const json: Field = ['Content-Type', 'application/json'];

/** An answer in bytes; Content-Length is added unless the fields frame the body themselves. */
export function answerBytes(
  status: number | string,
  headers: readonly Field[],
  body: string | Uint8Array,
): Buffer {
  const bytes = Buffer.from(body as string);
  const framed = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const fields = framed ? headers : [...headers, ['Content-Length', String(bytes.length)]];
  const line = typeof status === 'string' ? status : `HTTP/1.1 ${status} Answer`;
  const head = [line, ...fields.map((field) => field.join(': ')), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
}

/** A right answer in bytes, with further fields. */
export function rightBytes({ status, headers, body }: WireResponse, further: readonly Field[] = []): Buffer {
  return answerBytes(status, [...headers, ...further], body);
}

/** Writes the same bytes for as long as they are read. */
export function endlessly(socket: Socket, bytes: Buffer): void {
  const write = (): void => {
    while (!socket.destroyed && socket.writable && socket.write(bytes)) {
      // Until the socket is full.
    }
  };
  socket.on('drain', write);
  write();
}

/** Writes the bytes in pieces, with pauses between them. */
export async function slowly(
  socket: Socket,
  bytes: Buffer,
  milliseconds: number,
  pieces = bytes.length,
): Promise<void> {
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length && !socket.destroyed; at += size) {
    socket.write(bytes.subarray(at, at + size));
    await setTimeout(milliseconds);
  }
}

/** The body of an answer that looks right and is another one each time. */
export function served(further: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ Id: crypto.randomUUID(), AbsoluteTime: new Date().toISOString(), ...further });
}
