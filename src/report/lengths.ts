import { isObject } from '../contract/document.ts';
import type { Clause } from '../contract/clause.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import type { LengthReport, LengthsReport } from './report.ts';

const kinds = ['request/minLength', 'request/maxLength'];

/** The lengths of a member that were tried for a clause which bounds them, and what became of each. */
export function lengthsOf(
  { id, kind, place, value: bound }: Clause,
  exchanges: readonly Exchange[],
): LengthsReport | undefined {
  if (!kinds.includes(kind) || place.in !== 'member' || typeof bound !== 'number') return undefined;
  const found = new Map<string, LengthReport>();
  for (const exchange of exchanges) {
    const [pair = ''] = exchange.caseId.split('/', 1);
    if (exchange.response === undefined || !pair.endsWith(`@${id}`)) continue;
    const value = memberOf(exchange.request.body, place.name);
    if (typeof value !== 'string') continue;
    const one = { length: [...value].length, accepted: accepted(exchange) };
    const key = `${one.length} ${String(one.accepted)}`;
    found.set(key, { ...one, count: (found.get(key)?.count ?? 0) + 1 });
  }
  if (found.size === 0) return undefined;
  return { bound, tried: [...found.values()].sort((one, other) => one.length - other.length) };
}

function memberOf(body: Uint8Array, name: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
