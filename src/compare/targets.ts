import type { Contract } from '../contract/contract.ts';
import { readBody } from '../judging/body.ts';
import { errorName } from '../judging/error-name.ts';
import { accepted, mediaType, type Exchange } from '../judging/exchange.ts';
import { identity } from '../judging/identity.ts';
import type { Outcome } from '../run/run.ts';

/** One thing that two targets answer differently to the same request of the same case. */
export interface Difference {
  readonly case: string;
  readonly what: 'answer' | 'status' | 'error name' | 'media type' | 'body shape' | 'event';
  readonly one: string;
  readonly other: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Requests that both answered. */
  readonly compared: number;
  /** Requests of cases that one alone was sent, since it refused what the other's cases are made from. */
  readonly alone: number;
}

/** Requests that time alone brings about. */
const untold = /^(?:pause|health|steadiness|part of a second)$/;

/** Where two targets differ, case by case, whatever the description says of it. */
export function compared(one: Outcome, other: Outcome): Comparison {
  const [left, right] = [byCase(one), byCase(other)];
  const all = [...new Set([...left.keys(), ...right.keys()])];
  const both = all.flatMap((id) => {
    const [a = [], b = []] = [left.get(id), right.get(id)];
    return a.flatMap((exchange, at) => {
      const match = b[at];
      if (match === undefined) return [];
      const events = [
        eventOf(exchange, a.slice(0, at), one.contract),
        eventOf(match, b.slice(0, at), one.contract),
      ];
      return [{ id, one: exchange, other: match, events }];
    });
  });
  const sent = (cases: ReadonlyMap<string, readonly Exchange[]>): number =>
    [...cases.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    differences: both.flatMap((pair) => differencesOf(pair, one.contract)),
    compared: both.length,
    alone: sent(left) + sent(right) - 2 * both.length,
  };
}

function byCase({ exchanges, smallest }: Outcome): ReadonlyMap<string, readonly Exchange[]> {
  const found = new Map<string, Exchange[]>();
  const shrunk = new Set([...smallest.values()].map(({ exchange }) => exchange));
  for (const exchange of exchanges) {
    // What was waited out was sent again.
    if (untold.test(exchange.caseId) || shrunk.has(exchange) || exchange.response?.status === 429) continue;
    const known = found.get(exchange.caseId);
    if (known === undefined) found.set(exchange.caseId, [exchange]);
    else known.push(exchange);
  }
  return found;
}

/** The answers to one request, and the event that each is of among those of its case. */
interface Both {
  readonly id: string;
  readonly one: Exchange;
  readonly other: Exchange;
  readonly events: readonly string[];
}

/** Which request of a case an answer repeats, if any. */
function eventOf(exchange: Exchange, before: readonly Exchange[], contract: Contract): string {
  const known = accepted(exchange) ? identity(exchange, contract) : undefined;
  const at = known === undefined ? -1 : before.findIndex((each) => identity(each, contract) === known);
  return at < 0 ? 'one of its own' : `that of request ${at + 1} of the case`;
}

function differencesOf({ id, one, other, events }: Both, contract: Contract): readonly Difference[] {
  const parts: readonly (readonly [Difference['what'], (exchange: Exchange) => string])[] = [
    ['answer', ({ response, trouble }) => (response === undefined ? `none (${trouble?.kind ?? ''})` : 'one')],
    ['status', ({ response }) => String(response?.status ?? '')],
    ['error name', (exchange) => errorName(exchange, contract.errorType) ?? 'none'],
    ['media type', (exchange) => mediaType(exchange) || 'none'],
    ['body shape', (exchange) => shapeOf(exchange)],
  ];
  const answers = parts.map(([what, told]) => ({ case: id, what, one: told(one), other: told(other) }));
  const [ofOne = '', ofOther = ''] = events;
  const all: readonly Difference[] = [...answers, { case: id, what: 'event', one: ofOne, other: ofOther }];
  const first = all.find((each) => each.one !== each.other);
  // What follows from another status is not told again.
  return first === undefined ? [] : [first];
}

/** The names and types of a body's members, outermost first, without their values. */
function shapeOf(exchange: Exchange): string {
  const { value, problem } = readBody(exchange);
  return problem ?? shape(value, 4);
}

function shape(value: unknown, depth: number): string {
  if (value === null) return 'null';
  if (Array.isArray(value))
    return value.length === 0 || depth === 0 ? '[]' : `[${shape(value[0], depth - 1)}]`;
  if (typeof value !== 'object') return typeof value;
  if (depth === 0) return '{…}';
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${name}: ${shape(one, depth - 1)}`);
  return `{${members.join(', ')}}`;
}
