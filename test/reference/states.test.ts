import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, serve, type Served } from './server.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

async function post(body: string): Promise<Answered> {
  const answer = await fetch(server.stateUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  expect(answer.headers.get('content-type')).toBe('application/json');
  return { status: answer.status, body: await answer.json() };
}

function change(state: string, action: string, params: object = {}): Promise<Answered> {
  return post(JSON.stringify({ consumer: 'states.test', state, params, action }));
}

/** Sets a state up and gives its token. */
async function token(state: string, params: object = {}): Promise<string> {
  const { status, body } = await change(state, 'setup', params);
  expect(status).toBe(200);
  expect(body).toEqual({ connectionToken: expect.stringMatching(/^[\x21-\x7e]+$/) as string });
  return (body as { connectionToken: string }).connectionToken;
}

const event = 'application/vnd.amazonaws.connect.event.';
const typing = { ContentType: `${event}typing` };
const receipts = ['message.delivered', 'message.read'].map((name) => ({
  ContentType: `${event}${name}`,
  Content: '{"messageId":"11111111-aaaa-bbbb-cccc-EXAMPLE01234"}',
}));
const others = [typing, { ContentType: `${event}connection.acknowledged` }];

/** The status of a request, and the error's name where it has one. */
async function send(connectionToken: string, body: object = typing): Promise<string> {
  const answer = await fetch(server.url + contract.path, {
    method: 'POST',
    headers: { 'X-Amz-Bearer': connectionToken, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { message } = (await answer.json()) as { message?: string };
  if (answer.status !== 200) expect(message).toMatch(/\S/);
  return [answer.status, answer.headers.get('x-amzn-errortype') ?? []].flat().join(' ');
}

const denied = '403 AccessDeniedException';

/** What a receipt gets in each state, and what every other event gets. */
const table: readonly (readonly [state: string, receipt: string, other: string])[] = [
  ['a connected participant', '200', '200'],
  ['a second connected participant', '200', '200'],
  ['the participant has left the chat', denied, denied],
  ['the chat has ended', denied, denied],
  ['the connection token has expired', denied, denied],
  ['a participant token', denied, denied],
  ['an unknown connection token', denied, denied],
  ['a supervisor has joined the chat', '409 ConflictException', '200'],
  ['requests are throttled', '429 ThrottlingException', '429 ThrottlingException'],
  ['the service fails', '500 InternalServerException', '500 InternalServerException'],
];

describe('provider states', () => {
  it('are those of the description', () => {
    expect(contract.states.map(({ name }) => name)).toEqual(table.map(([name]) => name));
  });

  it.each(table)('%s', async (state, receipt, other) => {
    const one = await token(state);
    for (const body of receipts) expect(await send(one, body)).toBe(receipt);
    for (const body of others) expect(await send(one, body)).toBe(other);
    // It lasts: nothing but a teardown ends it.
    for (const body of receipts) expect(await send(one, body)).toBe(receipt);
  });

  it.each(table)('%s is taken down', async (state) => {
    const one = await token(state);
    expect(await change(state, 'teardown')).toEqual({ status: 200, body: {} });
    expect(await send(one)).toBe(denied);
    // The token that the server was started with is none of the state's.
    expect(await send(server.connectionToken)).toBe('200');
  });

  it('are set up apart: each time with another token, of one state at a time', async () => {
    const first = await token('a connected participant');
    const second = await token('a connected participant');
    const ended = await token('the chat has ended');
    expect(new Set([first, second, ended]).size).toBe(3);
    await change('the chat has ended', 'teardown');
    expect([await send(first), await send(second), await send(ended)]).toEqual(['200', '200', denied]);
    await change('a connected participant', 'teardown');
    expect([await send(first), await send(second)]).toEqual([denied, denied]);
  });

  it.each([1, 2, 35, 36, 37, 999, 1000])('give a token of %i characters', async (tokenLength) => {
    const one = await token('a connected participant', { tokenLength });
    expect(one).toHaveLength(tokenLength);
    expect(await send(one)).toBe('200');
  });

  it.each([0, -1, 1001, 1.5, 1e9, '36', true, [36], {}])(
    'refuse a token of %j characters',
    async (tokenLength) => {
      const before = server.world.connections.size;
      const { status, body } = await change('a connected participant', 'setup', { tokenLength });
      expect(status).toBe(400);
      expect(body).toEqual({ message: 'tokenLength has to be a whole number from 1 to 1000.' });
      expect(server.world.connections.size).toBe(before);
    },
  );

  it.each([-1, 0.5, '2', true])('refuse to last for %j times', async (times) => {
    const { status, body } = await change('the service fails', 'setup', { times });
    expect(status).toBe(400);
    expect(body).toEqual({ message: 'times has to be a whole number that is not negative.' });
  });

  it.each([
    ['requests are throttled', '429 ThrottlingException'],
    ['the service fails', '500 InternalServerException'],
  ])('%s as often as it says', async (state, error) => {
    const one = await token(state, { times: 2 });
    expect([await send(one), await send(one), await send(one), await send(one)]).toEqual([
      error,
      error,
      '200',
      '200',
    ]);
    // Another token of the state counts for itself.
    expect(await send(await token(state, { times: 1 }))).toBe(error);
  });

  it('a throttled request that comes again is the first of its token', async () => {
    const one = await token('requests are throttled', { times: 1 });
    const body = { ...typing, ClientToken: 'a-token-that-was-throttled' };
    expect(await send(one, body)).toBe('429 ThrottlingException');
    expect(await send(one, body)).toBe('200');
    expect(await send(one, body)).toBe('200');
  });

  it.each(['setup', 'teardown'])(
    'the empty state is answered with nothing on %s, and changes nothing',
    async (action) => {
      const before = server.world.connections.size;
      expect(await change('', action)).toEqual({ status: 200, body: {} });
      expect(server.world.connections.size).toBe(before);
    },
  );

  it('without an action or parameters are set up', async () => {
    const { status, body } = await post('{"state":"the chat has ended"}');
    expect(status).toBe(200);
    expect(await send((body as { connectionToken: string }).connectionToken)).toBe(denied);
  });

  it('that nobody knows are refused, and named', async () => {
    const before = server.world.connections.size;
    const { status, body } = await change('the chat is on fire', 'setup');
    expect(status).toBe(404);
    expect(body).toEqual({ message: expect.stringContaining('the chat is on fire') as string });
    expect(server.world.connections.size).toBe(before);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"state":'],
    ['no object', '"the chat has ended"'],
    ['null', 'null'],
    ['a list', '["the chat has ended"]'],
    ['no state', '{"consumer":"states.test","action":"setup"}'],
    ['a state that is no text', '{"state":7}'],
  ])('a callback of %s is refused', async (_, body) => {
    const before = server.world.connections.size;
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ message: expect.stringMatching(/\S/) as string });
    expect(server.world.connections.size).toBe(before);
  });

  it('are set with POST alone', async () => {
    expect((await fetch(server.stateUrl)).status).toBe(404);
  });
});
