import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeBytes, type RawAnswer } from './raw.ts';
import { onTheWire, recordings, wasSent, type SentRecording } from '../../src/recording/recorded.ts';
import { serve, type Served } from './server.ts';

/** What a request gets: a success, a named error, or either where the authorities leave it open. */
type Due = 'served' | { readonly status: number; readonly error: string } | 'served or refused as invalid';

const folder = new URL('../recordings/', import.meta.url);

const invalid = { status: 400, error: 'ValidationException' };
const denied = { status: 403, error: 'AccessDeniedException' };
const unreadable = { status: 400, error: 'SerializationException' };

const due: Readonly<Record<string, Due>> = {
  typing: 'served',
  'typing-with-client-token': 'served',
  acknowledged: 'served',
  'acknowledged-with-client-token': 'served',
  delivered: 'served',
  'delivered-with-client-token': 'served',
  read: 'served',
  'read-with-client-token': 'served',
  // The model has no minimum.
  'client-token-empty': 'served',
  // The model's minimum is 1, the mobile apps send it all the same.
  'content-empty': 'served or refused as invalid',
  'content-non-ascii': 'served',
  // A receipt whose Content is no JSON.
  'content-to-escape': invalid,
  'content-type-unknown': invalid,
  'content-type-missing': invalid,
  'content-type-empty': invalid,
  'client-token-501': invalid,
  'content-16385': invalid,
  'connection-token-empty': denied,
  'connection-token-missing': denied,
  // chatjs alone sends something: it signs with an empty key id, and signatures are ignored.
  'no-credentials': 'served',
};

const clients = [
  'awscli-v1',
  'boto3',
  'chatjs',
  'go-v2',
  'java-v2',
  'java-v2-netty',
  'java-v2-urlconnection',
  'js-v2',
  'js-v3',
  'r-paws',
  'rust',
];

/** How many of the twenty requests left each client. */
const sent: Readonly<Record<string, number>> = {
  'awscli-v1': 14,
  boto3: 14,
  chatjs: 16,
  'go-v2': 17,
  'java-v2': 19,
  'java-v2-netty': 19,
  'java-v2-urlconnection': 19,
  'js-v2': 17,
  'js-v3': 19,
  'r-paws': 17,
  rust: 19,
};

let server: Served;

beforeAll(async () => {
  server = await serve();
});

afterAll(() => server.close());

function send(request: SentRecording): Promise<RawAnswer> {
  return exchangeBytes(
    server.port,
    onTheWire(request, { connectionToken: server.connectionToken, host: `127.0.0.1:${server.port}` }),
  );
}

function expectSuccess({ status, headers, body }: RawAnswer): void {
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json');
  expect(headers.has('x-amzn-errortype')).toBe(false);
  expect(JSON.parse(body)).toEqual({
    Id: expect.stringMatching(/^\S{1,256}$/) as string,
    AbsoluteTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
  });
}

function expectError(
  { status, headers, body }: RawAnswer,
  wanted: { readonly status: number; readonly error: string },
): void {
  expect({ status, error: headers.get('x-amzn-errortype') }).toEqual(wanted);
  const { Message, message } = JSON.parse(body) as { Message?: unknown; message?: unknown };
  // Each of the two keys is read by some clients alone.
  expect(message).toEqual(expect.stringMatching(/\S/));
  expect(Message).toBe(message);
}

describe('the recordings', () => {
  it('are those of the nine clients, one of them with three HTTP clients', () => {
    expect([...recordings(folder).keys()].sort()).toEqual([...clients].sort());
  });

  it.each([...recordings(folder)])('of %s hold each request once', (client, { requests }) => {
    expect(requests.map(({ name }) => name).sort()).toEqual(Object.keys(due).sort());
    expect(requests.filter(wasSent)).toHaveLength(sent[client] ?? NaN);
  });
});

for (const [client, { requests }] of recordings(folder)) {
  describe(client, () => {
    it.each(requests.filter(wasSent).map((request) => [request.name, request] as const))(
      '%s',
      async (name, request) => {
        const answer = await send(request);
        const wanted = due[name];
        if (wanted === undefined) throw new Error(`nobody said what ${name} gets`);
        const either = wanted === 'served or refused as invalid';
        if (wanted === 'served' || (either && answer.status === 200)) expectSuccess(answer);
        else expectError(answer, either ? invalid : wanted);
      },
    );

    it.each(requests.filter(wasSent).map((request) => [request.name, request] as const))(
      '%s has the recorded length',
      (_, request) => {
        const bytes = onTheWire(request, { connectionToken: server.connectionToken, host: 'example.test' });
        const recorded = request.headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1];
        expect(bytes.length - bytes.indexOf('\r\n\r\n') - 4).toBe(Number(recorded));
      },
    );
  });
}

/** The recorded request of that name with its body changed, its length put right. */
function changed(client: string, name: string, from: string, to: string): SentRecording {
  const request = recordings(folder)
    .get(client)
    ?.requests.find((one) => one.name === name);
  if (request === undefined || !wasSent(request)) throw new Error(`${client} sent no ${name}`);
  expect(request.body).toContain(from);
  const body = request.body.replace(from, to);
  const length = Buffer.byteLength(body.replaceAll('$UUID', '0'.repeat(36)));
  return {
    ...request,
    body,
    headers: request.headers.map(([header, value]) => [
      header,
      header.toLowerCase() === 'content-length' ? String(length) : value,
    ]),
  };
}

describe('recorded beside the files', () => {
  it('a null ClientToken of JS v3, which is broken JSON', async () => {
    expectError(
      await send(changed('js-v3', 'typing', '"ClientToken":"$UUID"}', '"ClientToken":}')),
      unreadable,
    );
  });

  it.each(clients.filter((client) => client !== 'chatjs'))(
    '%s: what is to be escaped is served where it is no receipt',
    async (client) => {
      expectSuccess(await send(changed(client, 'content-to-escape', 'event.message.read', 'event.typing')));
    },
  );
});
