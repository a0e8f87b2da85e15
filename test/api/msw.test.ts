import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ConflictException,
  ConnectParticipantClient,
  SendEventCommand,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-connectparticipant';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mockService } from '../../src/api/msw.ts';

const typing = 'application/vnd.amazonaws.connect.event.typing';
const receipt = {
  ContentType: 'application/vnd.amazonaws.connect.event.message.read',
  Content: '{"messageId":"11111111-aaaa-bbbb-cccc-EXAMPLE01234"}',
};
const service = mockService({ baseUrl: 'https://participant.connect.us-east-1.amazonaws.com' });
const network = setupServer(...service.handlers);
const client = new ConnectParticipantClient({
  region: 'us-east-1',
  maxAttempts: 1,
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
});

function send(input: object = {}, ConnectionToken = service.connectionToken) {
  return client.send(new SendEventCommand({ ConnectionToken, ContentType: typing, ...input }));
}

beforeAll(() => {
  network.listen({ onUnhandledRequest: 'error' });
});

afterEach(() => {
  service.reset();
});

afterAll(() => {
  network.close();
  client.destroy();
});

describe('the handlers answer the AWS SDK', () => {
  test('as the service does, with one answer for one token', async () => {
    const [first, again] = [await send({ ClientToken: 'one' }), await send({ ClientToken: 'one' })];
    expect(again.Id).toBe(first.Id);
    expect((await send()).Id).not.toBe(first.Id);
    await expect(send({ ContentType: 'text/plain' })).rejects.toBeInstanceOf(ValidationException);
    await expect(send({}, 'another token')).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  test('by the state that is set, as often as is said', async () => {
    service.setState('requests are throttled', { times: 1 });
    await expect(send()).rejects.toBeInstanceOf(ThrottlingException);
    expect((await send()).$metadata.httpStatusCode).toBe(200);
    service.setState('a supervisor has joined the chat', { connectionToken: 'of a supervised chat' });
    await expect(send(receipt, 'of a supervised chat')).rejects.toBeInstanceOf(ConflictException);
    expect((await send({}, 'of a supervised chat')).$metadata.httpStatusCode).toBe(200);
    expect((await send(receipt)).$metadata.httpStatusCode).toBe(200);
    service.reset();
    await expect(send(receipt, 'of a supervised chat')).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  test('and refuse a state that does not exist', () => {
    expect(() => {
      service.setState('the chat goes on' as never);
    }).toThrow('There is no state the chat goes on. There are a connected participant,');
  });
});

test('what a browser loads imports nothing of Node', async () => {
  const seen = new Set<string>();
  const foreign: string[] = [];
  const follow = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (name.startsWith('.')) await follow(join(dirname(file), name));
      else foreign.push(name);
    }
    expect(text, file).not.toMatch(/\b(Buffer|process)\b/);
  };
  await follow(fileURLToPath(new URL('../../dist/api/msw.js', import.meta.url)));
  expect([...new Set(foreign)].toSorted()).toEqual(['ajv-formats', 'ajv/dist/2020.js', 'msw']);
  expect(seen.size).toBeGreaterThan(10);
});

describe('a baseUrl that is none is refused', () => {
  test.each([
    ['', 'The baseUrl is empty.'],
    ['service.example', 'service.example is no URL with a scheme.'],
    ['ftp://service.example', 'The scheme ftp is not known.'],
    ['https://me:secret@service.example', 'The baseUrl has credentials in it.'],
    ['https://service.example?stage=1', 'The baseUrl has a query or a fragment.'],
  ])('%j', (baseUrl, message) => {
    expect(() => mockService({ baseUrl })).toThrow(RangeError);
    expect(() => mockService({ baseUrl })).toThrow(message);
  });

  test('but it may have a path, and a slash at its end', () => {
    const { handlers } = mockService({ baseUrl: 'https://service.example/v1/' });
    expect(handlers[0]?.info.path).toBe('https://service.example/v1/participant/event');
  });
});
