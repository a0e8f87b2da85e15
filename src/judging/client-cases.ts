import { clientOf } from '../contract/client-clauses.ts';
import type { Clause, Level } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import type { JsonObject } from '../contract/document.ts';
import { keeps, keepsOf } from '../contract/validator.ts';
import { valueLevel } from '../contract/value-level.ts';
import { single, type Case } from './case.ts';
import { connectionToken, unknownCredential, type Request } from './request.ts';
import type { RecordedClient } from './recorded.ts';
import type { Bench } from './rule.ts';

/** A recorded request as it is planned, and what the description says of it. */
export interface Sent {
  readonly label: string;
  readonly request: Request;
  /** Whether it has to be served, has to be refused, or neither. */
  readonly due: 'served' | 'refused' | 'open';
  /** Lower than that of the clause, where the description leaves it open whether a value is served. */
  readonly level?: Level;
}

/** What was recorded of the client of a clause; undefined where there is nothing to send. */
export function sentBy(clause: Clause, { recorded, contract }: Bench): readonly Sent[] | undefined {
  return recorded?.[clientOf(clause).name]?.flatMap((client, _, all) =>
    client.requests.map(({ name, body }) => {
      const value = JSON.parse(body) as JsonObject;
      const level = levelOf(value, contract);
      return {
        label: all.length === 1 ? name : `${name} (${client.recording})`,
        request: requestOf(client, body),
        due: dueOf(value, contract),
        ...(level === undefined ? {} : { level }),
      };
    }),
  );
}

/** Those that have to be served, what a server may refuse after all behind the others; none where nothing was recorded. */
export function servedOf(clause: Clause, bench: Bench): readonly Sent[] {
  const all = sentBy(clause, bench)?.filter(({ due }) => due === 'served') ?? [];
  return [
    ...all.filter(({ level }) => level === undefined),
    ...all.filter(({ level }) => level !== undefined),
  ];
}

function requestOf({ method, path, headers }: RecordedClient, body: string): Request {
  return { method, path, headers, members: [], body, verbatim: true };
}

/** The same request with a credential that nobody issued. */
export function withUnknownCredential(request: Request): Request {
  return {
    ...request,
    headers: request.headers.map(([name, value]) => [
      name,
      value === connectionToken ? unknownCredential : value,
    ]),
  };
}

/** A request as a client sends it for the second time. */
export function nextAttempt(request: Request): Request {
  return {
    ...request,
    headers: request.headers.map(([name, value]) => [name, value.replace(/^attempt=1\b/, 'attempt=2')]),
  };
}

/** A case for each recorded request that is due the same; one that cannot be carried out where nothing was recorded. */
export function clientCases(clause: Clause, bench: Bench, due: 'served' | 'refused'): readonly Case[] {
  const sent = sentBy(clause, bench);
  if (sent === undefined) return [unrecorded(clause)];
  return sent
    .filter((one) => one.due === due)
    .map(({ label, request, level }) =>
      single(label, request, {
        expect: due === 'served' ? 'accepted' : 'answered',
        ...(level === undefined ? {} : { level }),
      }),
    );
}

export function unrecorded(clause: Clause): Case {
  const { title } = clientOf(clause);
  return {
    label: 'nothing',
    steps: [],
    expect: 'answered',
    without: `no recorded request of ${title} is there`,
  };
}

function dueOf(body: JsonObject, contract: Contract): Sent['due'] {
  const broken = contract.clauses.some(({ kind, level, place }) => {
    if (level !== 'MUST' || place.in !== 'member' || place.condition !== undefined) return false;
    const schema = contract.members.find(({ name }) => name === place.name)?.schema;
    const value = body[place.name];
    if (kind === 'request/required') return value === undefined;
    const keyword = kind.split('/')[1];
    if (schema === undefined || value === undefined || (keyword !== 'enum' && keyword !== 'maxLength'))
      return false;
    return !keepsOf(schema, [keyword], value);
  });
  if (broken) return 'refused';
  return keeps(contract.body, body) && holdsContent(body, contract) ? 'served' : 'open';
}

/** Whether texts that a condition wants to hold JSON do. */
function holdsContent(body: JsonObject, { conditions }: Contract): boolean {
  return conditions
    .filter(({ when }) => keeps(when, body))
    .every(({ then }) =>
      Object.entries(then.properties ?? {}).every(([name, { contentMediaType, contentSchema }]) => {
        const text = body[name];
        if (contentMediaType === undefined || typeof text !== 'string') return true;
        const value = parsed(text);
        return value !== undefined && (contentSchema === undefined || keeps(contentSchema, value));
      }),
    );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A value that a server may refuse, and a token that is always the same and may have come with another payload. */
function levelOf(body: JsonObject, { clauses, idempotencyToken: token }: Contract): Level | undefined {
  const own = clauses.flatMap((clause) => {
    const value = clause.place.in === 'member' ? body[clause.place.name] : undefined;
    return clause.kind === 'request/enum' && typeof value === 'string'
      ? (valueLevel(clause, value) ?? [])
      : [];
  });
  const given = token === undefined ? undefined : body[token];
  return typeof given === 'string' && given !== '' && !given.includes('$') ? 'MAY' : own[0];
}
