import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/judging/request.ts';
import { createSender, type Sender, type SenderOptions } from '../../src/run/sender.ts';
import {
  now,
  TransportError,
  type TroubleKind,
  type WireRequest,
  type WireResponse,
} from '../../src/run/transport.ts';

const request: Request = {
  method: 'POST',
  path: '/event',
  headers: [
    ['X-Amz-Bearer', '$CONNECTION_TOKEN'],
    ['X-Second', 'a $SECOND_CONNECTION_TOKEN'],
  ],
  members: [
    ['Token', '"$FRESH(a)"'],
    ['Other', '"$FRESH(b)"'],
    ['Again', '"$FRESH(a)"'],
  ],
};

function answer(status: number, headers: WireResponse['headers'] = [], body = '{}'): WireResponse {
  return { status, headers, body: Buffer.from(body), cut: false, sentAt: now() };
}

type Reply = (sent: WireRequest, nth: number) => WireResponse | TroubleKind;

interface Tried {
  readonly sender: Sender;
  readonly sent: readonly WireRequest[];
}

/** A sender whose target answers as it is told. */
function trying(reply: Reply, options: Partial<SenderOptions> = {}): Tried {
  const sent: WireRequest[] = [];
  const sender = createSender({
    target: {
      url: 'http://127.0.0.1:1/prefix/',
      connectionToken: 'first-secret-token',
      secondConnectionToken: 'second-secret-token',
      headers: [['X-Further', '1']],
    },
    transport: {
      send: (wired) => {
        sent.push(wired);
        const what = reply(wired, sent.length);
        return typeof what === 'string'
          ? Promise.reject(new TransportError(what, `trouble: ${what}`))
          : Promise.resolve(what);
      },
      close: () => Promise.resolve(),
    },
    signal: new AbortController().signal,
    timeout: 5000,
    ...options,
  });
  return { sender, sent };
}

const purpose = (): Parameters<Sender['send']>[1] => ({
  caseId: 'rule@clause/label',
  expect: 'accepted',
  tokens: new Map(),
});

describe('sender', () => {
  it('fills tokens in, keeps the prefix, and adds what the target wants', async () => {
    const { sender, sent } = trying(() => answer(200), { caseHeader: 'X-Case' });
    await sender.send(request, purpose());
    expect(sent[0]).toMatchObject({
      method: 'POST',
      target: '/prefix/event',
      headers: [
        ['X-Amz-Bearer', 'first-secret-token'],
        ['X-Second', 'a second-secret-token'],
        ['X-Further', '1'],
        ['X-Case', 'rule@clause/label'],
      ],
    });
    const { Token, Other, Again } = JSON.parse(Buffer.from(sent[0]?.body ?? []).toString()) as Record<
      string,
      string
    >;
    expect(Token).toMatch(/^[0-9a-f-]{36}$/);
    expect(Again).toBe(Token);
    expect(Other).not.toBe(Token);
  });

  it('fills a form of the token in, though the name of the token is its beginning', async () => {
    const { sender, sent } = trying(() => answer(200));
    const headers = [['X-Amz-Bearer', 'x$CONNECTION_TOKEN_CUTy $CONNECTION_TOKEN_']] as const;
    const exchange = await sender.send({ ...request, headers }, purpose());
    expect(sent[0]?.headers[0]?.[1]).toBe('xfirst-secret-tokey first-secret-token_');
    expect(exchange.request.headers[0]?.[1]).toBe('x$CONNECTION_TOKEN_CUTy $CONNECTION_TOKEN_');
  });

  it('sends bytes as they are planned, but for the tokens in them', async () => {
    const { sender, sent } = trying(() => answer(200));
    const bodies = [Buffer.from([0xff, 0x24, 0x80]), Buffer.from('\xff$FRESH(a)\x80', 'latin1'), ''];
    for (const body of bodies)
      await sender.send({ ...request, body }, { ...purpose(), tokens: new Map([['a', 'token']]) });
    expect(sent.map(({ body = [] }) => Buffer.from(body).toString('latin1'))).toEqual([
      '\xff$\x80',
      '\xfftoken\x80',
      '',
    ]);
  });

  it('sends a body without members as an empty object, and none where none is planned', async () => {
    const { sender, sent } = trying(() => answer(200));
    await sender.send({ ...request, members: [] }, purpose());
    await sender.send({ ...request, body: null }, purpose());
    expect(sent.map(({ body }) => body && Buffer.from(body).toString())).toEqual(['{}', undefined]);
  });

  it('sends no case header where none is wanted', async () => {
    const { sender, sent } = trying(() => answer(200));
    await sender.send(request, purpose());
    expect(sent[0]?.headers.map(([name]) => name)).toEqual(['X-Amz-Bearer', 'X-Second', 'X-Further']);
  });

  it('records no secret, of what it sent or got', async () => {
    const { sender } = trying(() =>
      answer(400, [['X-Said', 'first-secret-token']], '{"message":"second-secret-token"}'),
    );
    const exchange = await sender.send(request, purpose());
    expect(exchange.request.headers).toContainEqual(['X-Amz-Bearer', '$CONNECTION_TOKEN']);
    expect(exchange.response?.headers).toEqual([['X-Said', '$CONNECTION_TOKEN']]);
    expect(Buffer.from(exchange.response?.body ?? []).toString()).toBe(
      '{"message":"$SECOND_CONNECTION_TOKEN"}',
    );
    expect(exchange.leaked).toContain('SECOND_CONNECTION_TOKEN');
    expect(JSON.stringify(sender.exchanges())).not.toMatch(/secret-token/);
  });

  it.each(['connection', 'refused'] as const)(
    'sends once more after trouble (%s), on a connection of its own and with the same tokens',
    async (kind) => {
      const { sender, sent } = trying((_, nth) => (nth < 3 ? kind : answer(200)));
      const exchange = await sender.send(request, purpose());
      expect(exchange.response?.status).toBe(200);
      expect(sent.map(({ freshConnection }) => freshConnection)).toEqual([false, true, true]);
      expect(new Set(sent.map(({ body }) => Buffer.from(body ?? []).toString())).size).toBe(1);
    },
  );

  it('says that a request alone gets no answer, where the target answers others', async () => {
    const { sender } = trying(({ target }) => (target.endsWith('/bad') ? 'connection' : answer(200)));
    sender.trust(request);
    const exchange = await sender.send({ ...request, path: '/bad' }, purpose());
    expect(exchange.response).toBeUndefined();
    expect(exchange.onlyThis).toBe(true);
    expect(sender.lost()).toBeUndefined();
  });

  it('holds a silence of everything against no request, and asks each once more', async () => {
    const many = 8;
    const { sender, sent } = trying((_, nth) => (nth <= 2 * many ? 'timeout' : answer(200)));
    sender.trust(request);
    const exchanges = await Promise.all(Array.from({ length: many }, () => sender.send(request, purpose())));
    expect(exchanges.map(({ response }) => response?.status)).toEqual(exchanges.map(() => 200));
    expect(sender.exchanges().filter(({ onlyThis }) => onlyThis === true)).toEqual([]);
    expect(sent.length).toBeLessThan(4 * many);
    expect(sender.lost()).toBeUndefined();
  });

  it('says that the target is lost, where it answers nothing any more, and asks no more', async () => {
    let dead = false;
    const { sender, sent } = trying(() => (dead ? 'refused' : answer(200)));
    sender.trust(request);
    dead = true;
    const exchange = await sender.send(request, purpose());
    expect(exchange.onlyThis).toBe(false);
    expect(sender.lost()).toMatch(/^the target stopped answering: /);
    const before = sent.length;
    const next = await sender.send(request, purpose());
    expect(next.trouble?.message).toMatch(/the target stopped answering/);
    expect(sent).toHaveLength(before);
  });

  it('waits a 429 out and counts it; the answer after it is the one that counts', async () => {
    const { sender, sent } = trying((_, nth) =>
      nth < 4 ? answer(429, [['Retry-After', '0']]) : answer(200),
    );
    const exchange = await sender.send(request, purpose());
    expect(exchange.response?.status).toBe(200);
    expect(sender.throttled()).toBe(3);
    expect(sent).toHaveLength(4);
    // The refusals stand in the record, and nothing is wanted of them.
    expect(sender.exchanges().map(({ response, expect: wanted }) => [response?.status, wanted])).toEqual([
      [429, 'answered'],
      [429, 'answered'],
      [429, 'answered'],
      [200, 'accepted'],
    ]);
  });

  it.each([
    ['1', 1000],
    ['0.3', 300],
  ])('waits for as long as Retry-After: %s says', async (seconds, least) => {
    const { sender } = trying((_, nth) =>
      nth === 1 ? answer(429, [['retry-after', seconds]]) : answer(200),
    );
    const started = performance.now();
    await sender.send(request, purpose());
    expect(performance.now() - started).toBeGreaterThan(least - 20);
    expect(performance.now() - started).toBeLessThan(least + 1000);
  });

  it.each(['never', '-5', 'Sat, 21 Nov 2026 10:15:00 GMT', ''])(
    'is not misled by Retry-After: %j',
    async (value) => {
      const { sender } = trying((_, nth) =>
        nth === 1 ? answer(429, [['Retry-After', value]]) : answer(200),
      );
      const started = performance.now();
      expect((await sender.send(request, purpose())).response?.status).toBe(200);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );

  it('gives a target up that does nothing but throttle', async () => {
    const { sender, sent } = trying(() => answer(429, [['Retry-After', '0']]));
    expect((await sender.send(request, purpose())).response?.status).toBe(429);
    expect(sender.lost()).toMatch(/429 again and again/);
    expect(sent.length).toBeLessThan(20);
  }, 60_000);

  it('is healthy while the trusted request is accepted, and counts when it is not', async () => {
    let status = 200;
    const { sender, sent } = trying(() => answer(status));
    expect(await sender.healthy()).toBe(true);
    expect(sent).toHaveLength(0);
    sender.trust(request);
    expect(await sender.healthy()).toBe(true);
    expect(sent).toHaveLength(1);
    status = 500;
    expect(await sender.healthy()).toBe(false);
    expect(sender.outages()).toBe(1);
    // What it answered then is no evidence.
    expect(
      sender
        .exchanges()
        .filter(({ response }) => response?.status === 500)
        .every(sender.disregarded),
    ).toBe(true);
  });

  it('disregards what was not accepted since a moment, and nothing else', async () => {
    const { sender } = trying((_, nth) => answer(nth === 2 ? 200 : 400));
    for (let at = 0; at < 3; at += 1) await sender.send(request, purpose());
    sender.disregard(1);
    expect(sender.exchanges().map(sender.disregarded)).toEqual([false, false, true]);
  });

  it('ends at once when it is interrupted', async () => {
    const interruption = new AbortController();
    const { sender } = trying(() => 'aborted', { signal: interruption.signal });
    interruption.abort();
    const { trouble, onlyThis } = await sender.send(request, purpose());
    expect(trouble?.kind).toBe('aborted');
    expect(onlyThis).toBeUndefined();
  });
});

describe('a body with the credential in it', () => {
  it('is sent with it and recorded without it', async () => {
    const { sender, sent } = trying(() => answer(200));
    const body = { ...request, members: [['Token', '"$CONNECTION_TOKEN"']] as const };
    const exchange = await sender.send(body, { caseId: 'a', expect: 'refused', tokens: new Map() });
    expect(Buffer.from(sent[0]?.body ?? []).toString()).toBe('{"Token":"first-secret-token"}');
    expect(Buffer.from(exchange.request.body).toString()).toBe('{"Token":"$CONNECTION_TOKEN"}');
  });
});

describe('a request that is sent again', () => {
  it('is counted where its connection had broken, and not where it stayed without an answer', async () => {
    const broken = trying((_, nth) => (nth === 1 ? 'connection' : answer(200)));
    await broken.sender.send(request, { caseId: 'a', expect: 'accepted', tokens: new Map() });
    expect(broken.sender.resent()).toBe(1);
    const silent = trying((_, nth) => (nth === 1 ? 'timeout' : answer(200)));
    await silent.sender.send(request, { caseId: 'a', expect: 'accepted', tokens: new Map() });
    expect(silent.sender.resent()).toBe(0);
  });

  it('is not sent again where once is enough', async () => {
    const { sender, sent } = trying(() => 'connection');
    sender.trust(request);
    const exchange = await sender.send(request, {
      caseId: 'a',
      expect: 'answered',
      tokens: new Map(),
      once: true,
    });
    expect(sent.length).toBe(1);
    expect(exchange.onlyThis).toBeUndefined();
    expect(sender.lost()).toBeUndefined();
  });
});

describe('the tokens of an exchange', () => {
  it('are those that its own request has', async () => {
    const { sender } = trying(() => answer(200));
    const tokens = new Map<string, string>();
    const purpose = { caseId: 'a', expect: 'accepted', tokens } as const;
    const both = await sender.send(request, purpose);
    const one = await sender.send({ ...request, members: [['Token', '"$FRESH(b)"']] }, purpose);
    expect(Object.keys(both.tokens)).toEqual(['a', 'b']);
    expect(Object.keys(one.tokens)).toEqual(['b']);
  });
});
