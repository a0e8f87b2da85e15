import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../src/contract/document.ts';
import { loadContract } from '../../src/contract/load.ts';
import { readContract } from '../../src/contract/read.ts';
import { keeps } from '../../src/contract/validator.ts';
import { description } from '../../src/generated/description.ts';
import { interactions } from '../../src/pact/interactions.ts';
import { embedded } from '../in-process.ts';

const all = interactions(embedded);
const served = all.filter(({ error }) => error === undefined);
const refused = all.filter(({ error }) => error !== undefined);

/** The contract of a copy of the description in which a text was replaced everywhere. */
function changed(from: string, to: string) {
  const text = JSON.stringify(description);
  expect(text).toContain(from);
  return readContract(JSON.parse(text.replaceAll(from, to)) as JsonObject);
}

describe('the interactions of the description', () => {
  it('serve each listed value, with the required members and with every member', () => {
    const [chooser] = embedded.members.filter(({ schema }) => schema.enum !== undefined);
    expect(chooser?.schema.enum).toHaveLength(4);
    expect(served.map(({ request }) => request.body[chooser?.name ?? ''])).toEqual(
      chooser?.schema.enum?.flatMap((value) => [value, value]),
    );
    const counts = served.map(({ input }) => Object.keys(input).length);
    expect(counts).toEqual([1, 3, 1, 3, 2, 3, 2, 3]);
  });

  it('are legal requests, and the answers are legal too', () => {
    for (const { request, response } of served) {
      expect(keeps(embedded.body, request.body)).toBe(true);
      expect(keeps(embedded.success.schema ?? {}, response.body)).toBe(true);
    }
  });

  it('have each state that brings an error, and each error that a client can bring about', () => {
    const states = embedded.states.filter(({ error }) => error !== undefined);
    expect(states.length).toBeGreaterThan(5);
    expect(refused.flatMap(({ state, error }) => [`${error ?? ''} in ${state ?? ''}`])).toEqual([
      'ValidationException in a connected participant',
      ...states.map(({ name, error }) => `${error ?? ''} in ${name}`),
    ]);
    const statuses = new Map(refused.map(({ error, response }) => [error, response.status]));
    expect(Object.fromEntries(statuses)).toEqual({
      ValidationException: 400,
      AccessDeniedException: 403,
      ConflictException: 409,
      ThrottlingException: 429,
      InternalServerException: 500,
    });
  });

  it('meet the condition of a state', () => {
    const conflict = refused.find(({ error }) => error === 'ConflictException');
    const [condition] = embedded.conditions;
    expect(keeps(condition?.when ?? { enum: [] }, conflict?.request.body)).toBe(true);
  });

  it('have names, tokens and credentials of their own', () => {
    expect(new Set(all.map((one) => one.description)).size).toBe(all.length);
    const tokens = all.map(({ request }) => request.body[embedded.idempotencyToken ?? '']);
    expect(new Set(tokens).size).toBe(all.length);
    const examples = new Map(all.map(({ state, credential }) => [state, credential?.example]));
    expect(new Set(examples.values()).size).toBe(examples.size);
  });

  it('leave the idempotency token to the client, but for the requests with every member', () => {
    const token = embedded.idempotencyToken ?? '';
    for (const { input, request } of all) {
      const rules = Object.keys(request.rules.body ?? {});
      expect(rules).toEqual(token in input ? [] : [`$.${token}`]);
    }
  });

  it('bind as their clauses do', () => {
    expect(all.filter(({ level }) => level !== 'MUST').map((one) => one.description)).toEqual([
      'SendEvent: application/vnd.amazonaws.connect.event.connection.acknowledged',
      'SendEvent: application/vnd.amazonaws.connect.event.connection.acknowledged, every member',
    ]);
  });
});

describe('the interactions follow the description', () => {
  it('to another status', () => {
    const others = interactions(changed('"409":', '"423":'));
    expect(others.find(({ error }) => error === 'ConflictException')?.response.status).toBe(423);
    expect(others.filter((one, at) => JSON.stringify(one) !== JSON.stringify(all[at]))).toHaveLength(1);
  });

  it('to another value', () => {
    const others = interactions(changed('connect.event.typing', 'connect.event.thinking'));
    expect(others.map((one) => one.description)).toContain(
      'SendEvent: application/vnd.amazonaws.connect.event.thinking',
    );
    expect(JSON.stringify(others)).not.toContain('connect.event.typing');
  });

  it('to another name of the credential, the error header and an error', () => {
    for (const [from, to] of [
      ['X-Amz-Bearer', 'X-Other-Bearer'],
      ['X-Amzn-Errortype', 'X-Other-Errortype'],
      ['ThrottlingException', 'SlowDownException'],
    ] as const) {
      const text = JSON.stringify(interactions(changed(from, to)));
      expect(text).toContain(to);
      expect(text).not.toContain(from);
    }
  });

  it('to another operation', async () => {
    const parcel = await loadContract(
      fileURLToPath(new URL('../fixtures/parcel.openapi.yaml', import.meta.url)),
    );
    const [first, ...more] = interactions(parcel);
    expect(first).toMatchObject({
      description: 'announceParcel: small',
      request: { method: 'PUT', mediaType: 'application/vnd.parcel+json', headers: { 'X-Api-Version': '2' } },
      response: { status: 201 },
    });
    expect(more).toHaveLength(3);
  });
});

describe('a habit of a consumer', () => {
  const error = (habits: Parameters<typeof interactions>[1]) =>
    interactions(embedded, habits).find((one) => one.error === 'ConflictException');

  it('that reads one member only makes it needed', () => {
    expect(error({})?.response.body).toEqual({
      Message: 'The input fails to satisfy the constraints.',
      message: 'The input fails to satisfy the constraints.',
    });
    expect(Object.keys(error({})?.response.rules.body ?? {})).toContain('$.*');
    expect(Object.keys(error({ reads: ['message'] })?.response.body ?? {})).toEqual(['message']);
    expect(Object.keys(error({ reads: ['message'] })?.response.rules.body ?? {})).toEqual(['$.message']);
  });

  it('that understands a namespace tolerates it', () => {
    const regex = (habits: Parameters<typeof interactions>[1]) =>
      JSON.stringify(error(habits)?.response.rules.header);
    expect(regex({})).toContain('^ConflictException(:.*)?$');
    expect(regex({ namespaces: true })).toContain('^(.*#)?ConflictException(:.*)?$');
  });

  it('that asks for another value or sends another media type is kept', () => {
    const [first] = interactions(embedded, { mediaType: 'application/x-amz-json-1.1' });
    expect(first?.request.mediaType).toBe('application/x-amz-json-1.1');
    const invalid = interactions(embedded, { unlisted: 'text/plain' }).find(
      (one) => one.error === 'ValidationException',
    );
    expect(invalid?.input).toMatchObject({ ContentType: 'text/plain' });
  });
});
