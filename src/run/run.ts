import { setMaxListeners } from 'node:events';
import type { Contract } from '../contract/contract.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import type { Bench, Profile, Rule } from '../judging/rule.ts';
import { createBench } from './bench.ts';
import { createCourier, type Carried } from './carry-out.ts';
import { carryOutAll, inOrder, outOfOrder, planCases, pooled, type Planned } from './coverage.ts';
import { fuzz, properties } from './fuzz.ts';
import { judgeAll, type Result } from './judge.ts';
import { meetTenths, meetWholeSecond } from './parts-of-a-second.ts';
import { pause } from './pause.ts';
import { preflight } from './preflight.ts';
import { quickCases } from './quick.ts';
import { allPairs, needed, select, type Pair } from './select.ts';
import { createSender } from './sender.ts';
import { makeSmaller, type Smallest } from './smaller.ts';
import { testSteadiness } from './steadiness.ts';
import type { Target } from './target.ts';
import { now, type Transport } from './transport.ts';

/** How many requests a run may cost, from the fewest. */
export const budgets = ['quick', 'default', 'deep'] as const;
export type Budget = (typeof budgets)[number];

export interface RunOptions {
  readonly contract: Contract;
  readonly rules: readonly Rule[];
  readonly target: Target;
  readonly transport: Transport;
  readonly profiles: readonly Profile[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly budget: Budget;
  readonly seed: number;
  readonly timeout: number;
  readonly caseHeader?: string;
  /** Requests in flight at once. */
  readonly concurrency: number;
  /** Ends the run early; what was found until then is still judged. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds since the epoch by the clock that can be set; the machine's unless told. */
  readonly wallClock?: () => number;
}

export type Phase = 'preflight' | 'coverage' | 'fuzz' | 'sequences' | 'judging';

export interface Progress {
  readonly phase: Phase;
  readonly requests: number;
}

/** What a run found. */
export interface Outcome {
  readonly contract: Contract;
  readonly pairs: readonly Pair[];
  readonly results: readonly Result[];
  /** By `rule@clause`. */
  readonly smallest: ReadonlyMap<string, Smallest>;
  readonly exchanges: readonly Exchange[];
  readonly throttled: number;
  readonly seconds: number;
  readonly interrupted: boolean;
  /** Why the run could not go on to its end. */
  readonly lost?: string;
  /** Requests by phase. */
  readonly requests: Readonly<Partial<Record<Phase, number>>>;
}

/** Milliseconds between requests while a run waits. */
const interval = 40;

const fuzzBudget = { quick: 0, default: 500, deep: 5000 } as const;

/**
 * One run against one target: preflight, coverage, random cases, sequences and races, verdicts.
 *
 * @throws {PreflightError} where the set-up is wrong and nothing can be judged
 * @throws {SelectorError} for a selector that matches nothing
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const { contract, rules, target, signal, budget, concurrency } = options;
  const started = performance.now();
  const wallClock = options.wallClock ?? Date.now;
  const ahead = wallClock() - now();
  // Each request in flight and each pause listens to it.
  setMaxListeners(0, signal);
  const all = allPairs(contract, rules);
  const pairs = select(all, { ...options, second: target.secondConnectionToken !== undefined });
  const sending = needed(pairs, all);
  const sender = createSender(options);
  const courier = createCourier(sender);
  const requests: Partial<Record<Phase, number>> = {};
  const phase = async <T>(name: Phase, work: () => Promise<T>): Promise<T> => {
    const before = sender.exchanges().length;
    options.onProgress?.({ phase: name, requests: before });
    const result = await work();
    requests[name] = sender.exchanges().length - before;
    return result;
  };

  const tried = await phase('preflight', () => preflight(contract, sender));
  for (const { request, exchange } of tried) courier.know(request, exchange);
  const working = tried.filter(({ exchange }) => accepted(exchange));
  const bench = createBench(contract, working, budget === 'quick', target.connectionToken);
  if (working.length > 0) sender.trust(bench.base);
  const planned = signal.aborted ? [] : plannedWithin(sending, all, bench);
  const paced = planned.filter(({ case: { steps } }) =>
    steps.some(({ after }) => after === 'end' || (after ?? 0) > 500),
  );
  const singles = planned.filter(
    ({ case: { steps } }) => steps.length === 1 && steps[0]?.requests.length === 1,
  );
  const sequences = planned.filter((one) => !paced.includes(one) && !singles.includes(one));

  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const alone = async (one: Planned, attempts: number): Promise<Carried> => {
    const carry = async (): Promise<readonly Carried[]> => [await courier.carryOut(one.pair, one.case, end)];
    return (await inOrder(carry, { sender, courier, contract }, attempts))[0] ?? outOfOrder(one, sender);
  };
  const pacing = Promise.all(paced.map((one) => alone(one, 1)));
  const timed = working.length > 0 && budget !== 'quick';
  let rested = false;
  const wholeSecond =
    timed && target.rate === undefined
      ? meetWholeSecond(sender, bench.base, contract, () => rested)
      : Promise.resolve();
  const covered = await phase('coverage', () => carryOutAll(singles, courier, sender, concurrency, contract));
  const random = await phase('fuzz', () =>
    fuzz(
      properties(sending, bench, options.seed, working.length > 0 ? fuzzBudget[budget] : 0),
      courier,
      sender,
      concurrency,
      contract,
    ),
  );
  const sequenced = await phase('sequences', async () => {
    const inSequence = await sequencesOf(sequences, (one) => alone(one, 2));
    // A replay at the end is as late as the longest pause makes it anyway.
    const least = Math.max(
      0,
      ...paced.flatMap(({ case: { steps } }) =>
        steps.map(({ after }) => (typeof after === 'number' ? after : 0)),
      ),
    );
    const rest = () => Math.max(0, least - (performance.now() - started));
    while (rest() > 0 && !signal.aborted && timed) {
      await pause(Math.min(interval, rest()), signal);
      await sender.send(bench.base, { caseId: 'pause', expect: 'accepted', tokens: new Map() });
    }
    await pause(rest(), signal);
    ended();
    rested = true;
    if (timed) await meetTenths(sender, bench.base);
    await wholeSecond;
    // They lasted through the whole run, and may have met the target out of order.
    const late = (await pacing).map((one) =>
      one.run?.exchanges.some(sender.disregarded) === true ? outOfOrder(one, sender) : one,
    );
    await testSteadiness(sender, bench.base, concurrency);
    return [...inSequence, ...late];
  });
  const carried = [...covered, ...random, ...sequenced];
  options.onProgress?.({ phase: 'judging', requests: sender.exchanges().length });
  const judged = judgeAll(pairs, {
    contract,
    carried,
    exchanges: sender.exchanges().filter((one) => !sender.disregarded(one)),
  });
  const results = Math.abs(wallClock() - now() - ahead) > clockSteady ? judged.map(withoutClock) : judged;
  const smallest = await makeSmaller(results, { contract, carried, random, courier, sender });
  const lost = sender.lost() ?? talkative(options.transport);
  return {
    contract,
    pairs,
    results,
    smallest,
    exchanges: sender.exchanges(),
    throttled: sender.throttled(),
    seconds: (performance.now() - started) / 1000,
    interrupted: signal.aborted,
    ...(lost === undefined ? {} : { lost }),
    requests,
  };
}

/** Once or twice may be the farewell of a gateway. */
const fewUnasked = 2;

/** Whether answers came that nobody had asked for, which a client may take for those of its next requests. */
function talkative({ unasked }: Transport): string | undefined {
  const times = unasked?.() ?? 0;
  return times > fewUnasked
    ? `after its answer the target went on with bytes that nobody had asked for, on ${times} connections`
    : undefined;
}

/** Milliseconds by which a clock that is only kept right moves in a run. */
const clockSteady = 500;

/** The result without what the clock of this machine says, since it was set, or the machine slept, in the meantime. */
function withoutClock(result: Result): Result {
  if (result.pair.rule.byClock !== true || result.defects.length === 0) return result;
  const reason = 'the clock of this machine was set while the run was under way';
  return { ...result, verdict: 'inconclusive', reason, defects: [] };
}

/** What is planned for the pairs that have to be carried out, within the budget. */
function plannedWithin(sending: readonly Pair[], all: readonly Pair[], bench: Bench): readonly Planned[] {
  if (!bench.quick) return planCases(sending, bench);
  return quickCases(planCases(all, bench)).filter(({ pair }) => sending.includes(pair));
}

/** Sequences side by side, races alone, so that nothing else delays what is released together. */
async function sequencesOf(
  planned: readonly Planned[],
  carry: (one: Planned) => Promise<Carried>,
): Promise<readonly Carried[]> {
  const races = planned.filter(({ case: { steps } }) => steps.some(({ requests }) => requests.length > 1));
  const others = planned.filter((one) => !races.includes(one));
  return [...(await pooled(others, 6, carry)), ...(await pooled(races, 1, carry))];
}
