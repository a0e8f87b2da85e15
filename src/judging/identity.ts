import type { Contract } from '../contract/contract.ts';
import { bodyMember, readBody } from './body.ts';
import { timeOf } from './date-time.ts';
import { jsonText } from './json-text.ts';
import { accepted, type Exchange } from './exchange.ts';

function memberWith(contract: Contract, kind: string): string | undefined {
  const place = contract.clauses.find((clause) => clause.kind === kind)?.place;
  return place?.in === 'response' ? place.member : undefined;
}

/** The member of a success that is unique; undefined where the description knows none. */
export function identityMember(contract: Contract): string | undefined {
  return memberWith(contract, 'response/unique');
}

/** What tells one event from another: the member that is unique, or else the whole body; undefined where it is missing. */
export function identity(exchange: Exchange, contract: Contract): string | undefined {
  const name = identityMember(contract);
  if (name === undefined) return readBody(exchange).text;
  const value = bodyMember(exchange, name);
  return value === undefined || value === null || value === '' ? undefined : jsonText(value);
}

/** Whether two successes say the same in every documented member that both have. */
export function sameAnswer(one: Exchange, other: Exchange, contract: Contract): boolean {
  return Object.keys(contract.success.schema?.properties ?? {}).every((name) => {
    const [left, right] = [bodyMember(one, name), bodyMember(other, name)];
    return left === undefined || right === undefined || jsonText(left) === jsonText(right);
  });
}

/** The member of a success that gives its time; undefined where the description knows none. */
export function timeMember(contract: Contract): string | undefined {
  return memberWith(contract, 'response/advances');
}

const times = new WeakMap<Exchange, { readonly by: Contract; readonly time: number | undefined }>();

/** The time that the answer gives, in milliseconds since the epoch; undefined where it gives none. Many rules ask. */
export function answeredTime(exchange: Exchange, contract: Contract): number | undefined {
  const known = times.get(exchange);
  if (known?.by === contract) return known.time;
  const name = timeMember(contract);
  const time = name === undefined ? undefined : timeOf(bodyMember(exchange, name), name, contract);
  times.set(exchange, { by: contract, time });
  return time;
}

/**
 * The successes that are no replay of one before, told by their idempotency tokens. Where the operation
 * has a token, answers to requests without one that the suite made anew are left out: they may be
 * replays of an earlier run.
 */
export function firstOfEach(exchanges: readonly Exchange[], contract: Contract): readonly Exchange[] {
  const seen = new Set<string>();
  return exchanges.filter((exchange) => {
    const tokens = Object.values(exchange.tokens);
    if (!accepted(exchange)) {
      // Without an answer it may have been served all the same.
      if (exchange.response === undefined) tokens.forEach((token) => seen.add(token));
      return false;
    }
    const known = contract.idempotencyToken !== undefined && tokens.every((token) => seen.has(token));
    tokens.forEach((token) => seen.add(token));
    return !known;
  });
}
