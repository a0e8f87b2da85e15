import type { Contract } from '../contract/contract.ts';
import { bodyMember, readBody } from './body.ts';
import { accepted, type Exchange } from './exchange.ts';

function memberWith(contract: Contract, kind: string): string | undefined {
  const place = contract.clauses.find((clause) => clause.kind === kind)?.place;
  return place?.in === 'response' ? place.member : undefined;
}

/** What tells one event from another: the member that is unique, or else the whole body. */
export function identity(exchange: Exchange, contract: Contract): string {
  const name = memberWith(contract, 'response/unique');
  if (name === undefined) return readBody(exchange).text ?? '';
  const value = bodyMember(exchange, name);
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** The documented members of a success as one text; equal for equal answers. */
export function wholeAnswer(exchange: Exchange, contract: Contract): string {
  const names = Object.keys(contract.success.schema?.properties ?? {}).sort();
  return JSON.stringify(names.map((name) => bodyMember(exchange, name) ?? null));
}

/** The time that the answer gives, in milliseconds since the epoch; undefined where it gives none. */
export function answeredTime(exchange: Exchange, contract: Contract): number | undefined {
  const name = memberWith(contract, 'response/advances');
  const value = name === undefined ? undefined : bodyMember(exchange, name);
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/**
 * The successes that are no replay of one before, told by their idempotency tokens. A token that the
 * suite did not make anew may have been used in an earlier run; its answers are left out.
 */
export function firstOfEach(exchanges: readonly Exchange[], contract: Contract): readonly Exchange[] {
  const seen = new Set<string>();
  return exchanges.filter((exchange) => {
    if (!accepted(exchange)) return false;
    const tokens = Object.values(exchange.tokens);
    if (tokens.length === 0) return !carriesToken(exchange, contract);
    const known = tokens.every((token) => seen.has(token));
    tokens.forEach((token) => seen.add(token));
    return !known;
  });
}

function carriesToken({ request }: Exchange, { idempotencyToken }: Contract): boolean {
  return idempotencyToken !== undefined && Buffer.from(request.body).includes(`"${idempotencyToken}"`);
}
