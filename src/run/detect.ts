import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import type { Schema } from '../contract/document.ts';
import { keeps, keepsOf } from '../contract/validator.ts';
import { wordsOf } from '../contract/words.ts';
import { valueLevel } from '../contract/value-level.ts';
import { bodyValue } from '../judging/conditions.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import { fingerprint, type Request } from '../judging/request.ts';
import type { Rule } from '../judging/rule.ts';
import { createBench } from './bench.ts';
import { planCases, pooled } from './coverage.ts';
import { preflight } from './preflight.ts';
import { allPairs, type Pair } from './select.ts';
import { createSender, type SenderOptions } from './sender.ts';

/** What one answer says of an edition: the clause that it breaks, and how. */
export interface Evidence {
  readonly clause: string;
  readonly about: string;
  readonly expected: 'accepted' | 'refused';
  readonly received: string;
}

/** Whether a target may be of an edition: it is where no answer speaks against it. */
export interface EditionFit {
  readonly edition: string;
  readonly fits: boolean;
  readonly against: readonly Evidence[];
}

export interface Detection {
  readonly editions: readonly EditionFit[];
  /** Groups of editions that no single request tells apart. */
  readonly alike: readonly (readonly string[])[];
  readonly requests: number;
}

export interface DetectOptions extends SenderOptions {
  /** The same operation in each edition, the oldest first. */
  readonly contracts: readonly Contract[];
  readonly rules: readonly Rule[];
}

/** What an edition makes of a request: served, refused by the clauses that it breaks, or left open. */
type Expectation =
  | { readonly expect: 'accepted' }
  | { readonly expect: 'refused'; readonly clauses: readonly string[] }
  | { readonly expect: 'open' };

interface Telling {
  readonly request: Request;
  readonly about: string;
  readonly expectations: readonly Expectation[];
  /** The clauses that the editions disagree about. */
  readonly clauses: readonly string[];
}

/** Requests for each way in which the editions differ: one may be answered as it is for another reason. */
const perDifference = 4;
const width = 4;

/**
 * Finds the editions that a target may be of: of everything that the rules plan for any of them, the
 * requests that some accept and others refuse are sent, a few for each difference.
 *
 * @throws {PreflightError} where the set-up is wrong and nothing can be told
 */
export async function detect({ contracts, rules, ...options }: DetectOptions): Promise<Detection> {
  const newest = contracts.at(-1);
  if (newest === undefined) throw new Error('there is no edition to detect');
  const sender = createSender({ ...options, words: wordsOf(newest) });
  const known = new Map<string, Exchange>();
  for (const { request, exchange } of await preflight(newest, sender, {
    issued: false,
    given: options.target.connectionToken !== undefined,
  }))
    known.set(fingerprint(request), exchange);
  const telling = tellingRequests(contracts, rules);
  const answers = await pooled(telling, width, async ({ request, about }) => {
    const before = known.get(fingerprint(request));
    if (before !== undefined) return before;
    return sender.send(request, { caseId: `detect/${about}`, expect: 'answered', tokens: new Map() });
  });
  const editions = contracts.map(({ edition }, at) => {
    const against = telling.flatMap(({ expectations, about, clauses }, index) => {
      const expected = expectations[at]?.expect;
      const answer = answers[index];
      if (answer?.response === undefined || expected === undefined || expected === 'open') return [];
      const breaks = expected === 'accepted' ? isRefusal(answer.response.status) : accepted(answer);
      return breaks ? [{ clauses, about, expected, received: String(answer.response.status) }] : [];
    });
    return { edition, fits: against.length === 0, against: blamed(against) };
  });
  return {
    editions,
    alike: alike(contracts, telling),
    requests: sender.exchanges().length,
  };
}

/** What speaks against an edition, each by one clause: of several that it may be, one that speaks against it alone elsewhere. */
function blamed(
  against: readonly (Omit<Evidence, 'clause'> & Pick<Telling, 'clauses'>)[],
): readonly Evidence[] {
  const alone = new Set(against.flatMap(({ clauses }) => (clauses.length === 1 ? clauses : [])));
  return against.map(({ clauses, ...rest }) => ({
    clause: clauses.find((one) => alone.has(one)) ?? clauses[0] ?? '',
    ...rest,
  }));
}

/** Refused for what it says: a refusal of the credential, a rate or a failure says nothing of the edition. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 404, 408, 429].includes(status);
}

/** For each way in which the editions judge a request differently, the smallest requests that show it. */
function tellingRequests(contracts: readonly Contract[], rules: readonly Rule[]): readonly Telling[] {
  const all = new Map<string, Telling>();
  const pairs = contracts.map((contract) => allPairs(contract, rules).filter(differs(contracts)));
  for (const [at, contract] of contracts.entries()) {
    const bench = createBench(contract, [], false);
    for (const {
      pair: { clause },
      case: one,
    } of planCases(pairs[at] ?? [], bench)) {
      const [request] = one.steps[0]?.requests ?? [];
      if (one.steps.length !== 1 || request === undefined || !isPlain(request, bench.base)) continue;
      const print = fingerprint(request);
      // What a condition asks for further is no bound that could be looked up.
      if (all.has(print) || (one.expect !== 'accepted' && isConditional(request, contracts))) continue;
      const expectations = contracts.map((each) => expectation(each, request));
      if (new Set(expectations.map((each) => each.expect)).size < 2) continue;
      const refusing = expectations.flatMap((each) => (each.expect === 'refused' ? each.clauses : []));
      const clauses = refusing.length > 0 ? [...new Set(refusing)] : [clause.id];
      all.set(print, { request, about: one.label, expectations, clauses });
    }
  }
  const differences = new Map<string, Telling[]>();
  for (const one of all.values()) {
    const difference = one.expectations.map((each) => each.expect).join();
    differences.set(difference, [...(differences.get(difference) ?? []), one]);
  }
  return [...differences.values()].flatMap((group) => {
    const sorted = group.sort((one, other) => length(one) - length(other));
    // The smallest and the largest: a bound of its own lies between those of two editions.
    const half = perDifference / 2;
    return [...new Set([...sorted.slice(0, half), ...sorted.slice(-half)])];
  });
}

/** Whether the clause of a pair is another, or none, in some edition. */
function differs(contracts: readonly Contract[]): (pair: Pair) => boolean {
  const seen = new Map<string, boolean>();
  const print = (clause: Clause | undefined): string =>
    JSON.stringify([clause?.value, clause?.parameters, clause?.level]);
  return ({ clause: { id } }) => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const prints = contracts.map(({ clauses }) => print(clauses.find((clause) => clause.id === id)));
    const found = new Set(prints).size > 1;
    seen.set(id, found);
    return found;
  };
}

function isConditional(request: Request, contracts: readonly Contract[]): boolean {
  const value = bodyValue(request);
  return contracts.some(({ conditions }) => conditions.some(({ when }) => keeps(when, value)));
}

function length({ request }: Telling): number {
  return request.members.reduce((sum, [, json]) => sum + json.length, 0);
}

/** Whether the members alone make the request special. */
function isPlain(request: Request, base: Request): boolean {
  return (
    request.body === undefined &&
    request.method === base.method &&
    request.path === base.path &&
    JSON.stringify(request.headers) === JSON.stringify(base.headers) &&
    new Set(request.members.map(([name]) => name)).size === request.members.length
  );
}

/** Accepted where the whole schema is kept and no value is a freedom, refused where a keyword that is a MUST is broken. */
function expectation(contract: Contract, request: Request): Expectation {
  const value = bodyValue(request);
  const broken = contract.clauses.filter(({ level, kind, place, value: bound }) => {
    if (level !== 'MUST' || place.in !== 'member' || place.condition !== undefined || bound === undefined)
      return false;
    const [side, keyword = ''] = kind.split('/');
    if (side !== 'request') return false;
    if (keyword === 'required') return value[place.name] === undefined;
    const member = contract.members.find(({ name }) => name === place.name);
    if (member === undefined || value[place.name] === undefined || !(keyword in member.schema)) return false;
    return !keepsOf(member.schema, [keyword as keyof Schema], value[place.name]);
  });
  if (broken.length > 0) return { expect: 'refused', clauses: broken.map(({ id }) => id) };
  const free = contract.clauses.some((clause) => {
    const { kind, place } = clause;
    if (kind !== 'request/enum' || place.in !== 'member') return false;
    return (valueLevel(clause, String(value[place.name])) ?? 'MUST') !== 'MUST';
  });
  return { expect: !free && keeps(contract.body, value) ? 'accepted' : 'open' };
}

function alike(contracts: readonly Contract[], telling: readonly Telling[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const [at, { edition }] of contracts.entries()) {
    const way = telling.map(({ expectations }) => expectations[at]?.expect).join();
    groups.set(way, [...(groups.get(way) ?? []), edition]);
  }
  return [...groups.values()];
}
