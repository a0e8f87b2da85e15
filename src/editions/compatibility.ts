import type { Clause, Level } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { keeps } from '../contract/validator.ts';
import { valueLevel } from '../contract/value-level.ts';

/**
 * What a change does to those who keep to the earlier edition:
 * - `additive`: clients of the earlier edition work as before; servers have more to do.
 * - `narrowing`: a server may do less than before; clients work as before.
 * - `breaking`: what a client of the earlier edition does, or relies on, may fail.
 * - `wording`: nobody has to act.
 */
export type Compatibility = 'additive' | 'narrowing' | 'breaking' | 'wording';

/** Whether a server or a client of the earlier edition has to act, and why. */
export interface Act {
  readonly compatibility: Compatibility;
  readonly server: boolean;
  readonly client: boolean;
  readonly because: string;
}

interface Sides {
  readonly before?: Clause;
  readonly after?: Clause;
  /** The earlier edition. */
  readonly from: Contract;
}

const wording: Act = act('wording', '', 'only what is said of it, or who says so, differs');

function act(compatibility: Compatibility, who: '' | 'server' | 'client' | 'both', because: string): Act {
  return {
    compatibility,
    server: who === 'server' || who === 'both',
    client: who === 'client' || who === 'both',
    because,
  };
}

/** What a change of one clause asks of whom. */
export function actOn({ before, after, from }: Sides): Act {
  if (before === undefined) return after === undefined ? wording : added(after, from);
  if (after === undefined) return removed(before);
  const bound = boundChange(before, after);
  if (bound !== undefined) return bound;
  return (
    levelChange(before.level, after.level) ??
    valuesChange(before, after) ??
    refusalChange(before, after) ??
    wording
  );
}

function isAnswer({ kind }: Clause): boolean {
  return /^(response|success|error|errorType)\//.test(kind);
}

function added(clause: Clause, from: Contract): Act {
  if (clause.kind === 'error/name')
    return act('additive', 'client', 'a client has to understand one more error');
  if (clause.place.in === 'member' && clause.place.condition !== undefined)
    return wasMet(clause, from)
      ? act('breaking', 'both', 'requests of which more is asked now were served before')
      : act('additive', 'both', 'it is asked only of requests that the earlier edition does not know');
  if (clause.level === 'MAY') return act('wording', '', 'it is a freedom');
  return act('narrowing', 'server', 'a server owes something that it did not owe before');
}

/** Whether requests that the earlier edition documents can meet the condition of a later one. */
function wasMet(clause: Clause, from: Contract): boolean {
  const condition = clause.place.in === 'member' ? clause.place.condition : undefined;
  const known = from.conditions.find(({ name }) => name === condition);
  return known !== undefined && from.examples.some(({ value }) => keeps(known.when, value));
}

function removed(clause: Clause): Act {
  if (clause.kind === 'error/name')
    return act('narrowing', 'server', 'a server has one error less to answer with');
  if (clause.level !== 'MUST') return act('wording', '', 'nobody could rely on it');
  return isAnswer(clause) || clause.place.in !== 'member'
    ? act('breaking', 'client', 'a client can no longer rely on it')
    : act('additive', 'server', 'a server has to serve what it refused before');
}

/** How a keyword's value went: to more values, fewer, or other ones. */
function direction(
  kind: string,
  before: unknown,
  after: unknown,
): 'wider' | 'narrower' | 'other' | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const keyword = kind.split('/')[1] ?? '';
  if (typeof before === 'number' && typeof after === 'number') {
    const up = after > before;
    if (keyword.startsWith('max')) return up ? 'wider' : 'narrower';
    if (keyword.startsWith('min')) return up ? 'narrower' : 'wider';
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const kept = before.every((value) => after.includes(value));
    const same = after.every((value) => before.includes(value));
    return kept ? 'wider' : same ? 'narrower' : 'other';
  }
  return 'other';
}

function boundChange(before: Clause, after: Clause): Act | undefined {
  const went = direction(after.kind, before.value, after.value);
  if (went === undefined) return undefined;
  if (isAnswer(after)) {
    if (went === 'narrower') return act('narrowing', 'server', 'a server may answer less than before');
    return act('breaking', 'both', 'a client meets answers that it did not meet before');
  }
  if (went === 'wider') return act('additive', 'server', 'a server has to accept more than before');
  return act('breaking', 'both', 'a client may send what is refused now');
}

const levels: readonly Level[] = ['MAY', 'SHOULD', 'MUST'];

function levelChange(before: Level, after: Level): Act | undefined {
  if (before === after) return undefined;
  return levels.indexOf(after) > levels.indexOf(before)
    ? act('narrowing', 'server', `it was ${before} and is ${after}`)
    : act('breaking', 'client', `it was ${before} and is ${after}: a client can rely on it less`);
}

/** The levels of single values, where a keyword tells them apart. */
function valuesChange(before: Clause, after: Clause): Act | undefined {
  const level = (clause: Clause, value: string): Level => valueLevel(clause, value) ?? clause.level;
  const values = [before, after].flatMap(({ parameters }) => Object.keys(parameters.values ?? {}));
  for (const value of values) {
    const change = levelChange(level(before, value), level(after, value));
    if (change !== undefined) return { ...change, because: `${value}: ${change.because}` };
  }
  return undefined;
}

function refusalChange(before: Clause, after: Clause): Act | undefined {
  switch (direction('', before.refusedWith, after.refusedWith)) {
    case undefined:
      return undefined;
    case 'narrower':
      return act('narrowing', 'server', 'fewer errors may answer a breach');
    default:
      return act('additive', 'client', 'a breach may be answered with another error');
  }
}

const order: readonly Compatibility[] = ['breaking', 'narrowing', 'additive', 'wording'];

/** What all changes together ask: the gravest compatibility, and whether anybody has to act. */
export function together(acts: readonly Act[]): Pick<Act, 'compatibility' | 'server' | 'client'> {
  return {
    compatibility: order.find((one) => acts.some(({ compatibility }) => compatibility === one)) ?? 'wording',
    server: acts.some(({ server }) => server),
    client: acts.some(({ client }) => client),
  };
}

/** Who has to act, in words. */
export function whoActs({ server, client }: Pick<Act, 'server' | 'client'>): string {
  if (server && client) return 'servers and clients have to act';
  if (server) return 'a server has to act, a client has not';
  return client ? 'a client has to act, a server has not' : 'nobody has to act';
}
