import type { Contract } from '../contract/contract.ts';
import { readBody } from '../judging/body.ts';
import { errorName } from '../judging/error-name.ts';
import { mediaType, type Exchange } from '../judging/exchange.ts';
import type { Outcome } from '../run/run.ts';

/** One thing that two targets answer differently to the same request of the same case. */
export interface Difference {
  readonly case: string;
  readonly what: 'answer' | 'status' | 'error name' | 'media type' | 'body shape';
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
      return match === undefined ? [] : [[id, exchange, match] as const];
    });
  });
  const sent = (cases: ReadonlyMap<string, readonly Exchange[]>): number =>
    [...cases.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    differences: both.flatMap(([id, a, b]) => differencesOf(id, a, b, one.contract)),
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

function differencesOf(
  id: string,
  one: Exchange,
  other: Exchange,
  contract: Contract,
): readonly Difference[] {
  const parts: readonly (readonly [Difference['what'], (exchange: Exchange) => string])[] = [
    ['answer', ({ response, trouble }) => (response === undefined ? `none (${trouble?.kind ?? ''})` : 'one')],
    ['status', ({ response }) => String(response?.status ?? '')],
    ['error name', (exchange) => errorName(exchange, contract.errorType) ?? 'none'],
    ['media type', (exchange) => mediaType(exchange) || 'none'],
    ['body shape', (exchange) => shapeOf(exchange)],
  ];
  const [first] = parts.flatMap(([what, told]): readonly Difference[] => {
    const [a, b] = [told(one), told(other)];
    return a === b ? [] : [{ case: id, what, one: a, other: b }];
  });
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
