import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { httpTransport } from '../../src/run/http-transport.ts';
import type { Transport, WireRequest } from '../../src/run/transport.ts';
import { closedPort, httpTarget, tcpTarget, type TestTarget } from '../cli/target.ts';

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function open(target: Promise<TestTarget>): Promise<TestTarget> {
  const one = await target;
  opened.push(one);
  return one;
}

function transport(url: string): Transport {
  const one = httpTransport(url, 1);
  opened.push(one);
  return one;
}

const request: WireRequest = {
  method: 'POST',
  target: '/',
  headers: [],
  body: Buffer.from('{}'),
  freshConnection: false,
  deadline: 1000,
};
const signal = new AbortController().signal;

describe('the HTTP transport', () => {
  it('sends headers and body as they are, and gives what came back', async () => {
    const { url } = await open(
      httpTarget((incoming, outgoing) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          outgoing.writeHead(418, ['X-Twice', 'one', 'X-Twice', 'two', 'X-High', 'caf\u00e9']);
          outgoing.end(
            JSON.stringify([
              incoming.method,
              incoming.url,
              incoming.rawHeaders,
              Buffer.concat(chunks).toString('hex'),
            ]),
          );
        });
      }),
    );
    const answer = await transport(url).send(
      {
        ...request,
        target: '/a/b?c=d',
        headers: [
          ['X-One', '1'],
          ['x-ONE', '2'],
          ['X-Empty', ''],
        ],
        body: Buffer.from([0xff, 0x00]),
      },
      signal,
    );
    expect(answer.status).toBe(418);
    expect(answer.headers.filter(([name]) => name.startsWith('X-'))).toEqual([
      ['X-Twice', 'one'],
      ['X-Twice', 'two'],
      ['X-High', 'caf\u00e9'],
    ]);
    const [method, target, headers, body] = JSON.parse(Buffer.from(answer.body).toString()) as [
      string,
      string,
      string[],
      string,
    ];
    expect([method, target, body]).toEqual(['POST', '/a/b?c=d', 'ff00']);
    expect(headers.join('\n')).toContain('X-One\n1\nx-ONE\n2\nX-Empty\n');
  });

  it('sends a body in chunks where the request says so, whole', async () => {
    const { url } = await open(
      httpTarget((incoming, outgoing) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const { 'transfer-encoding': encoding, 'content-length': length } = incoming.headers;
          outgoing.end(JSON.stringify([encoding, length ?? null, Buffer.concat(chunks).toString()]));
        });
      }),
    );
    const body = Buffer.from('{"a":"0123456789 é"}');
    const answer = await transport(url).send(
      { ...request, headers: [['Transfer-Encoding', 'chunked']], body },
      signal,
    );
    expect(JSON.parse(Buffer.from(answer.body).toString())).toEqual(['chunked', null, body.toString()]);
  });

  it('follows no redirect and decompresses nothing', async () => {
    const bytes = Buffer.from([0x1f, 0x8b, 1, 2, 3]);
    const { url } = await open(
      httpTarget((_, outgoing) =>
        outgoing.writeHead(307, { Location: '/again', 'Content-Encoding': 'gzip' }).end(bytes),
      ),
    );
    const answer = await transport(url).send(request, signal);
    expect(answer.status).toBe(307);
    expect(Buffer.from(answer.body).equals(bytes)).toBe(true);
  });

  it('cuts a body that is too long', async () => {
    const { url } = await open(
      httpTarget((_, outgoing) => outgoing.writeHead(200).end(Buffer.alloc(5_000_000, 'x'))),
    );
    const { cut, body } = await transport(url).send({ ...request, deadline: 10_000 }, signal);
    expect(cut).toBe(true);
    expect(body.length).toBeGreaterThan(262_144);
    expect(body.length).toBeLessThan(1_000_000);
  });

  it.each([
    [
      'nobody listens',
      async () => `http://127.0.0.1:${await closedPort()}`,
      'refused',
      /refused \(ECONNREFUSED\)/,
    ],
    [
      'there is no such host',
      () => Promise.resolve('http://no-such-host.invalid'),
      'name',
      /host name was not found/,
    ],
    [
      'it is no HTTP',
      async () => (await open(tcpTarget((socket) => socket.end('220 mail.example.test ESMTP\r\n')))).url,
      'protocol',
      /not HTTP\/1\.1/,
    ],
    [
      'it is HTTP where TLS is spoken',
      async () => (await open(httpTarget(() => undefined))).url.replace('http:', 'https:'),
      'tls',
      /TLS failed/,
    ],
    [
      'it is closed without an answer',
      async () => (await open(tcpTarget((socket) => socket.on('data', () => socket.end())))).url,
      'connection',
      /connection broke/,
    ],
    [
      'it is reset',
      async () => (await open(tcpTarget((socket) => socket.on('data', () => socket.resetAndDestroy())))).url,
      'connection',
      /connection broke/,
    ],
    [
      'it is cut short',
      async () =>
        (
          await open(
            tcpTarget((socket) =>
              socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}')),
            ),
          )
        ).url,
      'connection',
      /connection broke/,
    ],
    [
      'nothing comes',
      async () => (await open(tcpTarget((socket) => socket.resume()))).url,
      'timeout',
      /no whole answer within 1000 ms/,
    ],
    [
      'it never ends',
      async () => (await open(httpTarget((_, outgoing) => outgoing.writeHead(200).write('{')))).url,
      'timeout',
      /no whole answer within 1000 ms/,
    ],
  ])('tells trouble: %s', async (_, url, kind, message) => {
    for (const freshConnection of [false, true]) {
      await expect(
        transport(await url()).send({ ...request, freshConnection }, signal),
      ).rejects.toMatchObject({ kind, message: expect.stringMatching(message) as string });
    }
  });

  it('ends what is under way when it is interrupted, and starts nothing after it', async () => {
    let requests = 0;
    const { url } = await open(
      httpTarget(() => {
        requests += 1;
      }),
    );
    const interruption = new AbortController();
    const one = transport(url);
    const running = one.send({ ...request, deadline: 60_000 }, interruption.signal);
    setTimeout(() => {
      interruption.abort();
    }, 200);
    await expect(running).rejects.toMatchObject({ kind: 'aborted' });
    expect(requests).toBe(1);
    await expect(one.send({ ...request, deadline: 60_000 }, interruption.signal)).rejects.toMatchObject({
      kind: 'aborted',
    });
    expect(requests).toBe(1);
  });

  it('counts connections that brought what nobody had asked for, and no others', async () => {
    const answered = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
    for (const [more, unasked] of [
      ['', 0],
      [answered, 3],
      ['no HTTP', 3],
    ] as const) {
      const { url } = await open(
        tcpTarget((socket) => socket.on('data', () => void socket.write(answered + more))),
      );
      const one = transport(url);
      for (let at = 0; at < 3; at += 1) {
        expect((await one.send(request, signal)).status).toBe(200);
        await pause(50);
      }
      expect(one.unasked?.()).toBe(unasked);
    }
  });

  it('closes the connection of a request that has one of its own', async () => {
    const ports: (number | undefined)[] = [];
    const { url } = await open(
      httpTarget((incoming, outgoing) => {
        ports.push(incoming.socket.remotePort);
        incoming.resume().on('end', () => outgoing.end('{}'));
      }),
    );
    const one = transport(url);
    for (const freshConnection of [false, false, true, true])
      await one.send({ ...request, freshConnection }, signal);
    expect(ports[0]).toBe(ports[1]);
    expect(new Set(ports).size).toBe(3);
  });
});
