import { readdir, readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/contract/document.ts';
import { readContract } from '../../src/contract/read.ts';
import { description } from '../../src/generated/description.ts';
import { disagreements } from '../../src/pact/comparator.ts';
import { digest, type ContractIndex } from '../../src/pact/contract-index.ts';
import { drift } from '../../src/pact/drift.ts';
import { fileText, type PactFile } from '../../src/pact/pact-file.ts';
import { readClients } from '../../src/recording/client.ts';
import { embedded } from '../in-process.ts';

const folder = new URL('../../contracts/', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, folder), 'utf8');

const names = (await readdir(folder)).filter((file) => file !== 'index.json').sort();
const files = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
const pacts = [...files].map(([name, text]) => [name, JSON.parse(text) as PactFile] as const);
const index = JSON.parse(await read('index.json')) as ContractIndex;

/** A copy of the description in which a text was replaced everywhere. */
function changed(from: string, to: string): JsonObject {
  const text = JSON.stringify(description);
  expect(text).toContain(from);
  return JSON.parse(text.replaceAll(from, to)) as JsonObject;
}

describe('the index', () => {
  it('has one file of each client, and every file', async () => {
    const { clients } = await readClients(new URL('../../clients', import.meta.url).pathname);
    expect(index.contracts.map(({ consumer }) => consumer)).toEqual(clients.map(({ consumer }) => consumer));
    expect(index.contracts.map(({ file }) => file).sort()).toEqual(names);
  });

  it.each(index.contracts.map((entry) => [entry.consumer, entry] as const))('tells of %s', (_, entry) => {
    const text = files.get(entry.file) ?? '';
    const pact = JSON.parse(text) as PactFile;
    expect(entry.sha256).toBe(digest(text));
    expect(entry.consumer).toBe(pact.consumer.name);
    expect(entry.interactions).toEqual(pact.interactions.map((one) => one.description));
    expect(entry.interactions.length + entry.leftOut.length).toBe(17);
    expect(entry.version).toMatch(/\d+\.\d+\.\d+/);
    expect(pact.metadata.contract).toMatchObject({
      client: entry.client,
      version: entry.version,
      edition: embedded.edition,
      obtained: expect.stringMatching(entry.obtained === 'recorded' ? /driven/ : /replayed/) as string,
    });
    expect(entry.states).toHaveLength(9);
  });

  it('says of three clients that they were replayed', () => {
    expect(
      index.contracts.filter(({ obtained }) => obtained === 'replayed').map(({ consumer }) => consumer),
    ).toEqual(['aws-sdk-go-v2', 'aws-sdk-rust', 'r-paws']);
  });
});

describe('a contract file', () => {
  it.each(pacts)('%s holds what the client understood of each answer', (_, { interactions }) => {
    for (const { comments, response } of interactions)
      expect(comments?.understoodAs).toMatchObject({ ok: response.status === 200 });
  });

  it.each(pacts)('%s gives each state an example token of its own, which the state replaces', (_, pact) => {
    const examples = new Map<string, string>();
    for (const { providerStates = [], request } of pact.interactions) {
      const [state] = providerStates;
      const [example] = request.headers?.['X-Amz-Bearer'] ?? [];
      expect(examples.get(state?.name ?? '') ?? example).toBe(example);
      examples.set(state?.name ?? '', example ?? '');
      expect(request.generators).toEqual({
        header: { 'X-Amz-Bearer': { type: 'ProviderState', expression: '${connectionToken}' } },
      });
    }
    expect(new Set(examples.values()).size).toBe(examples.size);
  });

  it.each([...files, ['index.json', fileText(index)] as const])(
    '%s has no secret, no time of recording, no name of a machine and no version of Pact',
    (_, text) => {
      expect(text).not.toMatch(/AKID|Signature|wJalr|authorization/i);
      expect(text).not.toMatch(/20(2[4-9]|[3-9]\d)-(?!08-18)\d\d-\d\d/);
      expect(text).not.toMatch(/127\.0\.0\.1|localhost|\/home\/|\/tmp\/|\/root\//);
      for (const name of [hostname(), userInfo().username]) {
        if (name.length > 5) expect(text).not.toContain(name);
      }
      expect(text).not.toMatch(/pact-js|pactRust|pact-core/);
      expect(text.endsWith('}\n')).toBe(true);
    },
  );
});

describe('the files and the description', () => {
  it.each(pacts)('%s agrees with it, says the comparator', async (_, pact) => {
    expect(await disagreements(description, pact)).toEqual([]);
  });

  it('do not agree with another description, says the comparator', async () => {
    const pact = JSON.parse(files.get('boto3.json') ?? '') as PactFile;
    const status = await disagreements(changed('"409":', '"423":'), pact);
    expect(status.join()).toContain('ConflictException');
    const value = await disagreements(changed('event.typing"', 'event.thinking"'), pact);
    expect(value.join()).toContain('typing');
    const paws = JSON.parse(files.get('r-paws.json') ?? '') as PactFile;
    expect((await disagreements(changed('event.typing"', 'event.thinking"'), paws)).join()).toContain(
      'typing',
    );
  });

  it('have not drifted', () => {
    expect(drift(embedded, index, files)).toEqual([]);
  });

  it.each([
    ['a status', '"409":', '"423":', 'another status'],
    [
      'a value',
      'event.typing"',
      'event.thinking"',
      'lacks "SendEvent: application/vnd.amazonaws.connect.event.thinking"',
    ],
    ['a header', 'X-Amz-Bearer', 'X-Other-Bearer', 'another header of the request'],
    ['a path', '/participant/event', '/participant/events', 'another path'],
    ['a pattern', '{3}Z$', '{6}Z$', 'another matcher of the answer'],
    ['a state', 'the service fails', 'the service is down', 'lacks'],
    ['an edition', '2025-08-18', '2025-08-19', 'of the edition 2025-08-18'],
  ])('drift when %s changes', (_, from, to, said) => {
    const found = drift(readContract(changed(from, to)), index, files);
    expect(found.join('\n')).toContain(said);
  });

  it('drift when a file is edited, is missing, or is not in the index', () => {
    const edited = new Map(files).set('boto3.json', (files.get('boto3.json') ?? '').replace('409', '410'));
    expect(drift(embedded, index, edited)).toEqual([
      'boto3.json was edited: its SHA-256 is not the one in the index.',
    ]);
    const fewer = new Map([...files].filter(([name]) => name !== 'boto3.json'));
    expect(drift(embedded, index, fewer)).toEqual(['boto3.json is missing.']);
    expect(drift(embedded, index, new Map(files).set('other.json', '{}'))).toEqual([
      'other.json is not in the index.',
    ]);
  });
});
