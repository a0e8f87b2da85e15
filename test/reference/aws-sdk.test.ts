import {
  AccessDeniedException,
  ConflictException,
  ConnectParticipantClient,
  InternalServerException,
  SendEventCommand,
  ThrottlingException,
  ValidationException,
  type SendEventCommandInput,
} from '@aws-sdk/client-connectparticipant';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './server.ts';

const typing = 'application/vnd.amazonaws.connect.event.typing';
const receipt = {
  ContentType: 'application/vnd.amazonaws.connect.event.message.read',
  Content: '{"messageId":"11111111-aaaa-bbbb-cccc-EXAMPLE01234"}',
};

let server: Served;
let client: ConnectParticipantClient;

function connect(maxAttempts: number): ConnectParticipantClient {
  return new ConnectParticipantClient({
    region: 'us-east-1',
    endpoint: server.url,
    maxAttempts,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  });
}

beforeAll(async () => {
  server = await serve();
  client = connect(1);
});

afterAll(async () => {
  client.destroy();
  await server.close();
});

function send(input: Partial<SendEventCommandInput>, token = server.connectionToken) {
  return client.send(new SendEventCommand({ ConnectionToken: token, ContentType: typing, ...input }));
}

/** Sets a provider state up, and gives the token to use in it. */
async function state(name: string, params = {}): Promise<string> {
  const answer = await fetch(server.stateUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ consumer: 'aws-sdk', state: name, params, action: 'setup' }),
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { connectionToken: string }).connectionToken;
}

async function failure(sent: Promise<unknown>): Promise<unknown> {
  return sent.then(
    (answer) => {
      throw new Error(`the request was served: ${JSON.stringify(answer)}`);
    },
    (error: unknown) => error,
  );
}

describe('the AWS SDK for JavaScript', () => {
  it.each([
    ['typing', { ContentType: typing }],
    [
      'connection.acknowledged',
      { ContentType: 'application/vnd.amazonaws.connect.event.connection.acknowledged' },
    ],
    [
      'message.delivered',
      { ...receipt, ContentType: 'application/vnd.amazonaws.connect.event.message.delivered' },
    ],
    ['message.read', receipt],
  ])('is served %s', async (_, input) => {
    const { Id, AbsoluteTime, $metadata } = await send(input);
    expect($metadata.httpStatusCode).toBe(200);
    expect(Id).toMatch(/^\S{1,256}$/);
    expect(new Date(AbsoluteTime ?? '').toISOString()).toBe(AbsoluteTime);
  });

  it('gets the same Id for the same ClientToken, and another for another', async () => {
    const first = await send({ ClientToken: 'a-token-that-is-retried' });
    const again = await send({ ClientToken: 'a-token-that-is-retried' });
    const other = await send({ ClientToken: 'another-token' });
    expect({ Id: again.Id, AbsoluteTime: again.AbsoluteTime }).toEqual({
      Id: first.Id,
      AbsoluteTime: first.AbsoluteTime,
    });
    expect(other.Id).not.toBe(first.Id);
  });

  it('makes a ClientToken of its own for each call', async () => {
    const [one, other] = [await send({}), await send({})];
    expect(one.Id).not.toBe(other.Id);
  });

  const errors = [
    {
      name: 'ValidationException',
      status: 400,
      type: ValidationException,
      request: () => send({ ContentType: 'text/plain' }),
    },
    {
      name: 'AccessDeniedException',
      status: 403,
      type: AccessDeniedException,
      request: async () => send({}, await state('the chat has ended')),
    },
    {
      name: 'ConflictException',
      status: 409,
      type: ConflictException,
      request: async () => send(receipt, await state('a supervisor has joined the chat')),
    },
    {
      name: 'ThrottlingException',
      status: 429,
      type: ThrottlingException,
      request: async () => send({}, await state('requests are throttled')),
    },
    {
      name: 'InternalServerException',
      status: 500,
      type: InternalServerException,
      request: async () => send({}, await state('the service fails')),
    },
  ];

  it.each(errors)('recognises $name', async ({ name, status, type, request }) => {
    const error = await failure(request());
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ name, $metadata: { httpStatusCode: status, attempts: 1 } });
    expect((error as Error).message).toMatch(/\S/);
  });

  it('tells the five errors apart', async () => {
    for (const { type, request } of errors) {
      const error = await failure(request());
      expect(errors.filter((one) => error instanceof one.type).map((one) => one.type)).toEqual([type]);
    }
  });

  it('is served after it waited a throttling out, as a retry does by itself', async () => {
    const token = await state('requests are throttled', { times: 1 });
    const patient = connect(2);
    const { Id, $metadata } = await patient.send(
      new SendEventCommand({ ConnectionToken: token, ContentType: typing }),
    );
    patient.destroy();
    expect(Id).toMatch(/\S/);
    expect($metadata.attempts).toBe(2);
  });
});
