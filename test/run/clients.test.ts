import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { httpTransport } from '../../src/run/http-transport.ts';
import { variants } from '../../src/reference/variants/index.ts';
import { trialTokens } from '../../src/proof/in-process.ts';
import { embedded, inProcess, recorded, runInProcess, withVerdict } from '../in-process.ts';

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
});

/** A server that keeps the bytes of each request, and serves it. */
async function capturing(seen: string[]): Promise<string> {
  let count = 0;
  const server = createServer((socket) => {
    let text = '';
    socket.on('error', () => undefined);
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
      const at = text.indexOf('\r\n\r\n') + 4;
      const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
      if (at < 4 || text.length < at + length) return;
      seen.push(text);
      const members = Object.keys(embedded.success.schema?.properties ?? {});
      const time = new Date(Date.now() + (count += 1)).toISOString();
      const body = JSON.stringify(Object.fromEntries(members.map((name) => [name, time])));
      const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`;
      socket.write(`${head}\r\n\r\n${body}`);
      text = '';
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('what a client was recorded to send', () => {
  it('goes out byte for byte, in the order and the case of its fields', async () => {
    const seen: string[] = [];
    const url = await capturing(seen);
    const transport = httpTransport(url, 4);
    await runInProcess({
      profiles: ['clients'],
      only: ['client-requests-served'],
      target: { url: `${url}/prefix`, connectionToken: 'a-token', headers: [] },
      transport,
      caseHeader: 'X-Case',
    });
    await transport.close();
    const placeholders = {
      $CONNECTION_TOKEN: 'a-token',
      $HOST: new URL(url).host.replaceAll('.', '\\.'),
      $CONTENT_LENGTH: '\\d+',
      $SHA256_OF_BODY: '[0-9a-f]{64}',
      '$UUIDISH(a)': '[0-9a-f-]{19}[0-7c-f][0-9a-f-]{16}',
      $UUID: '[0-9a-f-]{36}',
      $AMZ_DATE: '\\d{8}T\\d{6}Z',
      $DATE: '\\d{8}',
      '$FRESH(a)': '[0-9a-f-]{36}',
    };
    const pattern = (text: string): string =>
      Object.entries(placeholders).reduce(
        (all, [name, form]) => all.replaceAll(name.replaceAll(/[$()]/g, '\\$&'), form),
        text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      );
    const kinds = Object.values(recorded).flat();
    expect(kinds).toHaveLength(11);
    for (const { recording, method, path, headers, requests } of kinds) {
      const lines = [`${method} /prefix${path} HTTP/1.1`, ...headers.map((field) => field.join(': '))];
      const body = requests.find(({ name }) => name === 'read')?.body ?? '';
      const whole = new RegExp(`^${pattern(`${lines.join('\r\n')}\r\n\r\n${body}`)}$`);
      expect(
        seen.some((text) => whole.test(text)),
        recording,
      ).toBe(true);
    }
  });

  it('is as long as it says', async () => {
    const seen: string[] = [];
    const url = await capturing(seen);
    const transport = httpTransport(url, 4);
    const target = { url, connectionToken: 'a-token', headers: [] };
    await runInProcess({ only: ['client-requests-served@client-boto3'], target, transport });
    await transport.close();
    const own = seen.filter((text) => text.includes('Boto3/'));
    expect(own.length).toBeGreaterThan(4);
    for (const text of own)
      expect(/^Content-Length: (\d+)/m.exec(text)?.[1]).toBe(
        String(text.length - text.indexOf('\r\n\r\n') - 4),
      );
  });
});

describe('the freedoms of a correct server', () => {
  it.each(['error-name-with-a-uri', 'reused-token-refused', 'minimum-not-enforced', 'throttles'])(
    '%s lock no client out',
    async (name) => {
      const deviations = variants.filter(({ id }) => id === name);
      expect(deviations).toHaveLength(1);
      const outcome = await runInProcess({ profiles: ['clients'], deviations });
      expect(withVerdict(outcome, 'fail', 'warn')).toEqual([]);
    },
  );

  it('a text under the uppercase name alone is lost by one client, which is warned of', async () => {
    const deviations = variants.filter(({ id }) => id === 'error-text-in-upper-case');
    const outcome = await runInProcess({ profiles: ['clients'], deviations });
    expect(withVerdict(outcome, 'fail')).toEqual([]);
    expect(withVerdict(outcome, 'warn')).toEqual([
      'client-errors-told@client-r-paws',
      'client-state-errors@client-r-paws',
    ]);
  });
});

it('what was not recorded, and a state that cannot be had, is unverified by name', async () => {
  const without = await runInProcess({ only: ['client-boto3'], clients: () => Promise.resolve({}) });
  expect(new Set(without.results.map(({ verdict }) => verdict))).toEqual(new Set(['unverified']));
  expect(without.results[0]?.reason).toContain('no recorded request of boto3');
  const stateless = await runInProcess({
    only: ['client-retry-throttled@client-boto3'],
    states: undefined as never,
  });
  expect(stateless.results.map(({ verdict, reason }) => `${verdict} ${String(reason)}`)).toEqual([
    'unverified 1 of 1 cases: needs the state "requests are throttled": --state-url URL',
  ]);
});

describe('a state endpoint that does nothing', () => {
  /** Its tokens are those of a connected participant, whichever state was asked for. */
  const idle = {
    setUp: () => Promise.resolve({ token: trialTokens[0] }),
    tearDown: () => Promise.resolve(undefined),
  };

  it.each([
    ['alone', ['clients']],
    ['beside the states', ['states', 'clients']],
  ] as const)('acquits no client %s', async (_, profiles) => {
    const outcome = await runInProcess({ profiles, states: idle });
    for (const rule of ['client-state-errors', 'client-retry-failed', 'client-retry-throttled']) {
      const results = outcome.results.filter(({ pair }) => pair.rule.id === rule);
      expect(results.length).toBeGreaterThan(0);
      expect(new Set(results.map(({ verdict }) => verdict))).toEqual(new Set(['unverified']));
    }
    expect(outcome.results.find(({ pair }) => pair.rule.id === 'client-retry-throttled')?.reason).toBe(
      '1 of 1 cases: answered 200, not 429: the target does not heed the state "requests are throttled", or the state endpoint says that it is there while it is not',
    );
  });
});

it('where every request is served, no client is said to know the errors', async () => {
  const transport = inProcess(embedded);
  const outcome = await runInProcess({
    only: ['client-errors-named', 'client-errors-told'],
    transport: {
      ...transport,
      send: async (...asked) => ({ ...(await transport.send(...asked)), status: 200 }),
    },
  });
  expect(withVerdict(outcome, 'pass')).toEqual([]);
});
