import { describe, expect, it } from 'vitest';
import { clientKind, clientOf } from '../../src/contract/client-clauses.ts';
import type { Exchange } from '../../src/judging/exchange.ts';
import { isRetried, misread, understoodName, understoodText } from '../../src/judging/understanding.ts';
import { readClients } from '../../src/recording/client.ts';
import { recordings, type GivenAnswer, type RecordedAnswer } from '../../src/recording/recorded.ts';
import { embedded } from '../in-process.ts';

const { clients } = await readClients(new URL('../../clients', import.meta.url).pathname);
const recorded = recordings(new URL('../recordings/', import.meta.url));

/** What is known of each client, beside each recording of it. */
const known = embedded.clauses
  .filter(({ kind }) => kind === clientKind)
  .map(clientOf)
  .flatMap((client) => {
    const start = clients.find(({ consumer }) => consumer === client.name)?.recording ?? '?';
    return [...recorded]
      .filter(([name]) => name === start || name.startsWith(`${start}-`))
      .map(([name, { responses }]) => [name, client, responses] as const);
  });

function exchangeOf({ status, headers, body }: GivenAnswer): Exchange {
  return {
    number: 0,
    expect: 'answered',
    caseId: '',
    request: { method: 'POST', target: '/', path: '/', headers: [], body: new Uint8Array() },
    response: { status, headers, body: Buffer.from(body) },
    sentAt: 0,
    milliseconds: 0,
    tokens: {},
    leaked: [],
  };
}

/** The answers that were given whole and each time. */
function whole(responses: readonly RecordedAnswer[]): readonly (RecordedAnswer & { given: GivenAnswer })[] {
  return responses.filter(
    (one): one is RecordedAnswer & { given: GivenAnswer } =>
      !Array.isArray(one.given) && 'status' in one.given && one.given.status !== 0,
  );
}

/** The name that the client gave the error, told by the text where it gives none apart. */
function nameIn({ understoodAs }: RecordedAnswer): string | undefined {
  if (understoodAs.ok) return undefined;
  const { errorName, message = '' } = understoodAs;
  const told = /^An error occurred \(([^)]+)\)|^(\S+) \(HTTP \d+\)/.exec(message);
  const name = told?.[1] ?? told?.[2] ?? errorName;
  return name?.endsWith('Exception') === true ? name : undefined;
}

it('each recording is of a client that the description knows', () => {
  expect(known.map(([name]) => name).sort()).toEqual([...recorded.keys()].sort());
});

describe.each(known)('%s', (_, client, responses) => {
  const errors = whole(responses).filter(({ given }) => given.status >= 400);

  it('finds the name of an error where it was recorded to', () => {
    expect(errors.length).toBeGreaterThan(20);
    for (const one of errors) {
      const name = understoodName(exchangeOf(one.given), client, embedded);
      expect(name, one.name).toBe(nameIn(one));
    }
  });

  it('finds the text of an error where it was recorded to', () => {
    const withText = errors.filter(({ given }) =>
      /"(M|m)essage":"(lower|upper|m|said[^"]*)"/.test(given.body),
    );
    expect(withText.length).toBeGreaterThan(10);
    for (const { given, name, understoodAs } of withText) {
      const text = understoodText(exchangeOf(given), client);
      const shown = understoodAs.ok ? '' : (understoodAs.message ?? '');
      // Two of them show no text at an error without a name.
      if (understoodName(exchangeOf(given), client, embedded) === undefined) continue;
      if (text === undefined) expect(shown, name).not.toMatch(/lower|upper|said/);
      else expect(shown.toLowerCase(), name).toContain(text.toLowerCase());
    }
  });

  it('has the whole of a success where it was recorded to', () => {
    const bodies = whole(responses).filter(({ name }) => name.startsWith('ok'));
    expect(bodies.length).toBeGreaterThan(10);
    for (const { given, name, understoodAs } of bodies) {
      const fields = understoodAs.ok ? Object.values({ ...understoodAs.fields }) : [];
      const all = fields.filter((value) => value !== null && !Array.isArray(value)).length === 2;
      expect(misread(exchangeOf(given), client, embedded) === undefined, name).toBe(all);
    }
  });

  it('tries again where it was recorded to', () => {
    const tries = errors.filter(({ name }) => name.endsWith('-always'));
    expect(tries.length).toBeGreaterThan(6);
    for (const { attempts = 1, given, name } of tries as readonly ((typeof tries)[number] & {
      attempts?: number;
    })[]) {
      const error = exchangeOf(given);
      const again = isRetried(error, understoodName(error, client, embedded), client);
      expect(again && client.attempts > 1 ? client.attempts : 1, name).toBe(attempts);
    }
  });
});
