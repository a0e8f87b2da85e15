import { readFileSync } from 'node:fs';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Move } from '../../../src/judging/wire.ts';
import { httpTransport } from '../../../src/run/http-transport.ts';
import type { TlsSettings } from '../../../src/run/tls.ts';
import { rawCarrier } from '../../../src/run/wire/carrier.ts';
import { closedPort, tcpTarget, type TestTarget } from '../../cli/target.ts';

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
const request = { move: 'send', text: 'GET / HTTP/1.1\r\nHost: a\r\n\r\n' } as const;
const forAnswers = (answers: number, milliseconds = 1000): Move => ({ move: 'await', answers, milliseconds });
const never = new AbortController().signal;

const open: TestTarget[] = [];
afterEach(async () => {
  for (const target of open.splice(0)) await target.close();
});

async function target(onSocket: (socket: Socket) => void): Promise<string> {
  const one = await tcpTarget(onSocket);
  open.push(one);
  return one.url;
}

describe('a script on a raw connection', () => {
  test('ends as soon as the answers are there, the connection open', async () => {
    const url = await target((socket) => socket.on('data', () => socket.write(ok)));
    const seen = await rawCarrier(url).carry([request, forAnswers(1, 5000)], never);
    expect(seen).toMatchObject({ ended: 'open', unfinished: 0, answers: [{ status: 200 }] });
    expect(seen.milliseconds).toBeLessThan(2000);
  });

  test('sends its pieces apart', async () => {
    const pieces: string[] = [];
    const url = await target((socket) =>
      socket.on('data', (chunk: Buffer) => {
        pieces.push(chunk.toString());
        if (pieces.join('').endsWith('\r\n\r\n')) socket.write(ok);
      }),
    );
    const cut: Move = { ...request, cut: { size: 9, milliseconds: 40 } };
    const seen = await rawCarrier(url).carry([cut, forAnswers(1)], never);
    expect(seen.answers).toHaveLength(1);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  });

  test('says how the connection ended', async () => {
    const closing = await target((socket) => socket.on('data', () => socket.end(ok)));
    const resetting = await target((socket) => socket.on('data', () => socket.resetAndDestroy()));
    const moves = [request, forAnswers(2)];
    expect(await rawCarrier(closing).carry(moves, never)).toMatchObject({
      ended: 'closed',
      answers: [{ status: 200 }],
    });
    expect(await rawCarrier(resetting).carry(moves, never)).toMatchObject({ ended: 'reset', answers: [] });
  });

  test('sends nothing more on a connection that has ended', async () => {
    let bytes = 0;
    const url = await target((socket) =>
      socket.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        socket.end(ok);
      }),
    );
    await rawCarrier(url).carry([request, forAnswers(2), request, request], never);
    expect(bytes).toBe(request.text.length);
  });

  test('half-closes and reads on', async () => {
    const url = await target((socket) => {
      socket.allowHalfOpen = true;
      socket.on('data', () => undefined);
      socket.on('end', () => socket.end(ok));
    });
    const seen = await rawCarrier(url).carry([request, { move: 'half-close' }, forAnswers(1)], never);
    expect(seen.answers.map(({ status }) => status)).toEqual([200]);
  });

  test('is not held up by silence, nor filled by a flood', async () => {
    const silent = await target((socket) => socket.on('data', () => undefined));
    const seen = await rawCarrier(silent).carry([request, forAnswers(1, 50)], never);
    expect(seen).toMatchObject({ ended: 'open', answers: [], unfinished: 0 });
    const flood = await target((socket) =>
      socket.on('data', () => {
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n${'x'.repeat(3_000_000)}`);
      }),
    );
    const flooded = await rawCarrier(flood).carry([request, forAnswers(1, 3000)], never);
    expect(flooded.received.length).toBeLessThanOrEqual(262_144);
    expect(flooded.answers).toEqual([]);
  });

  test('ends with the run', async () => {
    const url = await target((socket) => socket.on('data', () => undefined));
    const ending = new AbortController();
    setTimeout(() => {
      ending.abort();
    }, 50);
    const started = performance.now();
    await rawCarrier(url).carry([request, forAnswers(1, 60_000)], ending.signal);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('tells of a connection that there is not', async () => {
    const seen = await rawCarrier(`http://127.0.0.1:${await closedPort()}`).carry([request], never);
    expect(seen.trouble).toBe('there was no connection (ECONNREFUSED)');
  });
});

describe('a target with a certificate of its own', () => {
  const pem = (name: string): string =>
    readFileSync(new URL(`../../fixtures/loopback.${name}.pem`, import.meta.url), 'utf8');

  async function secure(work: (url: string) => Promise<void>): Promise<void> {
    const server = createHttps({ cert: pem('cert'), key: pem('key') }, (_, response) => {
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await work(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  const asked = {
    method: 'GET',
    target: '/',
    headers: [],
    freshConnection: true,
    deadline: 3000,
  } as const;

  async function plain(url: string, tls: TlsSettings): Promise<number> {
    const transport = httpTransport(url, 1, tls);
    try {
      return (await transport.send(asked, never)).status;
    } finally {
      await transport.close();
    }
  }

  test.each<[string, TlsSettings]>([
    ['its authority', { ca: pem('cert') }],
    ['any', { insecure: true }],
  ])('is taken with %s, by both ways to send', async (_, tls) => {
    await secure(async (url) => {
      const seen = await rawCarrier(url, tls).carry([request, forAnswers(1)], never);
      expect(seen.answers.map(({ status }) => status)).toEqual([200]);
      expect(await plain(url, tls)).toBe(200);
    });
  });

  test('is refused without', async () => {
    await secure(async (url) => {
      const seen = await rawCarrier(url).carry([request, forAnswers(1)], never);
      expect(seen.trouble).toMatch(/DEPTH_ZERO_SELF_SIGNED_CERT/);
      await expect(plain(url, {})).rejects.toThrow(/TLS failed/);
    });
  });
});
