import { setMaxListeners } from 'node:events';
import * as fc from 'fast-check';
import { wordsOf } from '../contract/words.ts';
import type { Case, CaseRun } from '../judging/case.ts';
import { accepted } from '../judging/exchange.ts';
import type { Defect } from '../judging/finding.ts';
import type { Bench } from '../judging/rule.ts';
import { createBench } from './bench.ts';
import { createCourier, type Carried } from './carry-out.ts';
import { planCases, pooled, type Planned } from './coverage.ts';
import { properties } from './fuzz.ts';
import { preflight } from './preflight.ts';
import type { RunOptions } from './run.ts';
import { allPairs, key, type Pair } from './select.ts';
import { createSender } from './sender.ts';
import { atSize } from './shrink.ts';
import { heldTokens } from './target.ts';

/** A finding of an earlier run, by what leads back to its requests. */
export interface Earlier {
  /** `rule@clause`. */
  readonly pair: string;
  /** The label of its case, or its beginning. */
  readonly about: string;
  /** Case ids of its exchanges. */
  readonly cases: readonly string[];
  /** Where fast-check found it. */
  readonly path?: string;
}

/** What the target answers to the requests of a finding now. */
export type Now =
  | { readonly state: 'fails'; readonly defects: readonly Defect[] }
  | { readonly state: 'passes' }
  | { readonly state: 'unproven'; readonly reason: string };

/** Random values among which the case of an exchange is looked for. */
const sampled = 500;
const width = 4;

/**
 * Sends the requests of earlier findings again, as they were planned, with tokens of their own, and
 * judges each by the rule that found it.
 *
 * @param earlier of the same description, seed and budget
 * @throws {PreflightError} where the set-up is wrong
 */
export async function sendAgain(
  earlier: readonly Earlier[],
  options: Omit<RunOptions, 'profiles' | 'only' | 'skip'>,
): Promise<{ readonly states: readonly Now[]; readonly requests: number }> {
  const { contract, rules, target, budget, seed, signal } = options;
  // Each request in flight listens to it.
  setMaxListeners(0, signal);
  const sender = createSender({ ...options, words: wordsOf(contract) });
  const courier = createCourier(sender);
  const tried = await preflight(contract, sender, {
    issued: false,
    given: target.connectionToken !== undefined,
  });
  for (const { request, exchange } of tried) courier.know(request, exchange);
  const working = tried.filter(({ exchange }) => accepted(exchange));
  const bench = createBench(contract, working, budget === 'quick', { tokens: heldTokens(target) });
  if (working.length > 0) sender.trust(bench.base);
  const pairs = allPairs(contract, rules);
  const planned = planCases(pairs, bench);
  const states = await pooled(earlier, width, async (one): Promise<Now> => {
    const pair = pairs.find((each) => key(each) === one.pair);
    if (pair === undefined) return { state: 'unproven', reason: 'no rule judges it any more' };
    const cases = casesOf(one, pair, { planned, pairs, bench, seed });
    const carried: Carried[] = [];
    for (const each of cases) carried.push(await courier.carryOut(each.pair, each.case, Promise.resolve()));
    const others = one.cases.some((id) => !id.includes('@')) ? tried.map(({ exchange }) => exchange) : [];
    return judged(pair, carried, others, options);
  });
  return { states, requests: sender.exchanges().length };
}

function judged(
  pair: Pair,
  carried: readonly Carried[],
  others: readonly CaseRun['last'][],
  { contract }: Pick<RunOptions, 'contract'>,
): Now {
  const runs = carried.flatMap(({ run }) => run ?? []);
  const own = carried.filter((one) => key(one.pair) === key(pair));
  const evidence = {
    contract,
    cases: own.flatMap(({ run }) => run ?? []),
    run: [...others, ...runs.flatMap(({ exchanges }) => exchanges)].toSorted((a, b) => a.number - b.number),
    refusals: carried.flatMap(({ pair: { clause }, case: { expect }, run }) =>
      clause === pair.clause && expect === 'refused' && run !== undefined ? [run] : [],
    ),
    scripts: [],
    connections: [],
  };
  const defects = pair.rule.judge(pair.clause, evidence);
  if (defects.length > 0) return { state: 'fails', defects };
  if (pair.rule.wholeRun === true)
    return { state: 'unproven', reason: 'it shows only after the other requests of a run: run again' };
  const [unproven] = carried.flatMap((one) => one.unproven ?? []);
  if (unproven !== undefined) return { state: 'unproven', reason: unproven.reason };
  const unmet = pair.rule.unmet?.(pair.clause, evidence);
  if (unmet !== undefined) return { state: 'unproven', reason: unmet };
  const concerned = pair.rule.concerns?.(pair.clause, evidence).length ?? evidence.cases.length;
  if (concerned > 0) return { state: 'passes' };
  return { state: 'unproven', reason: 'no answer came that the rule judges' };
}

interface Plan {
  readonly planned: readonly Planned[];
  readonly pairs: readonly Pair[];
  readonly bench: Bench;
  readonly seed: number;
}

/** The cases that a finding came from: by its label, its size or its path, else by its exchanges. */
function casesOf({ about, cases, path }: Earlier, pair: Pair, plan: Plan): readonly Planned[] {
  const { planned, pairs, bench, seed } = plan;
  const idle = pair.rule.plan === undefined && pair.rule.property === undefined;
  const own = planned.filter((one) => (idle ? one.pair.clause === pair.clause : key(one.pair) === key(pair)));
  const [property] = properties([pair], bench, seed, 1);
  if (path !== undefined && property !== undefined)
    return fc
      .sample(property.arbitrary, { seed: property.seed, path, numRuns: 1 })
      .map((one) => ({ pair, case: one }));
  const named = own.filter(({ case: { label } }) => about === label || about.startsWith(`${label}: `));
  if (named.length > 0) return named;
  const scaled = own.flatMap((one) => sizedAs(about, one));
  if (scaled.length > 0) return scaled.slice(0, 1);
  const found = [...new Set(cases)].flatMap((id) => {
    const at = id.replace(/ \(twin\)$/, '');
    const known = planned.filter((one) => `${key(one.pair)}/${one.case.label}` === at);
    if (known.length > 0) return known.slice(0, 1);
    const other = pairs.find((each) => at.startsWith(`${key(each)}/`));
    return other === undefined ? [] : randomCase(at, other, plan);
  });
  return found.length > 0 || idle ? found : own;
}

/** The case at the size whose label is wanted, which tells it. */
function sizedAs(label: string, { pair, case: one }: Planned): readonly Planned[] {
  const { scale } = one;
  if (scale === undefined) return [];
  const sizes = (label.match(/\d+/g) ?? [])
    .map(Number)
    .flatMap((size) => [size - 1, size, size + 1])
    .filter((size) => size >= scale.smallest && size <= scale.size);
  const size = sizes.find((each) => scale.label(each) === label);
  return size === undefined ? [] : [{ pair, case: atSize(one, scale, size) }];
}

function randomCase(id: string, pair: Pair, { bench, seed }: Plan): readonly Planned[] {
  const [property] = properties([pair], bench, seed, 1);
  if (property === undefined) return [];
  const all: readonly Case[] = fc.sample(property.arbitrary, { seed: property.seed, numRuns: sampled });
  const one = all.find(({ label }) => `${key(pair)}/${label}` === id);
  return one === undefined ? [] : [{ pair, case: one }];
}
