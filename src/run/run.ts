import { setMaxListeners } from 'node:events';
import type { Contract } from '../contract/contract.ts';
import { wordsOf } from '../contract/words.ts';
import { accepted, wasSent, type Exchange } from '../judging/exchange.ts';
import type { Recorded as RecordedClients } from '../judging/recorded.ts';
import type { Bench, Profile, Rule } from '../judging/rule.ts';
import { createBench } from './bench.ts';
import { createCourier, ownersOf, type Carried } from './carry-out.ts';
import { carryOutAll, inOrder, outOfOrder, planCases, pooled, type Planned } from './coverage.ts';
import { fuzz, properties } from './fuzz.ts';
import { judgeAll, type Result } from './judge.ts';
import { isOfTheTime, meetTenths, meetWholeSecond, partOfASecond } from './parts-of-a-second.ts';
import { pause } from './pause.ts';
import { preflight } from './preflight.ts';
import { lacking } from './prerequisites.ts';
import { quickCases } from './quick.ts';
import { allPairs, needed, select, type Pair } from './select.ts';
import { recordedSender, type Recorded } from './recorded.ts';
import { createSender } from './sender.ts';
import { issueTokens, type Issues } from './issue-tokens.ts';
import type { StateEndpoint } from './state-endpoint.ts';
import { createStates } from './states.ts';
import { partOf, whole, type Shard } from './shard.ts';
import { makeSmaller, type Smallest } from './smaller.ts';
import { testSteadiness } from './steadiness.ts';
import { heldTokens, type Target } from './target.ts';
import { now, type Transport } from './transport.ts';
import type { Carrier } from './wire/carrier.ts';
import { carryScripts, type CarriedScript, type WirePhase } from './wire/carry-scripts.ts';

/** How many requests a run may cost, from the fewest. */
export const budgets = ['quick', 'default', 'deep'] as const;
export type Budget = (typeof budgets)[number];

export interface RunOptions {
  readonly contract: Contract;
  readonly rules: readonly Rule[];
  readonly target: Target;
  /** What real clients were recorded to send; asked for where the profile of the clients is selected. */
  readonly clients?: () => Promise<RecordedClients>;
  readonly transport: Transport;
  /** Where provider states are set up. */
  readonly states?: StateEndpoint;
  /** Raw connections, for the rules that need them; without it they are unverified. */
  readonly carrier?: Carrier;
  /** Nothing stands before the server, whatever its answers say. */
  readonly direct?: boolean;
  /** Rules that cost seconds are carried out too. */
  readonly slow?: boolean;
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
  /** Exchanges of an earlier run, which are judged again; nothing is sent then. */
  readonly recorded?: Recorded;
  /** Only this part of the run. */
  readonly shard?: Shard;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with each exchange once it is recorded. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Milliseconds since the epoch by the clock that can be set; the machine's unless told. */
  readonly wallClock?: () => number;
  /** Makes what the rules plan with; one that keeps it for the next run saves planning again. */
  readonly bench?: typeof createBench;
}

export type Phase = 'preflight' | 'coverage' | 'fuzz' | 'sequences' | 'states' | 'wire' | 'judging';

export interface Progress {
  readonly phase: Phase;
  readonly requests: number;
}

/** What a run found. */
export interface Outcome {
  readonly contract: Contract;
  /** Those that were judged, or had to be. */
  readonly pairs: readonly Pair[];
  /** Those of the whole run, of which this may be a shard. */
  readonly selected: readonly Pair[];
  readonly results: readonly Result[];
  /** By `rule@clause`. */
  readonly smallest: ReadonlyMap<string, Smallest>;
  readonly exchanges: readonly Exchange[];
  /** The provider states that the run's own tokens are of, where it had none before. */
  readonly issued: Issues;
  /** Those that were not judged, since the target was out of order. */
  readonly disregarded: (exchange: Exchange) => boolean;
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
 * @throws {NothingSelectedError} for selectors that leave nothing over
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const { contract, rules, signal, budget, concurrency, states: endpoint } = options;
  const started = performance.now();
  const wallClock = options.wallClock ?? Date.now;
  const ahead = wallClock() - now();
  // Each request in flight and each pause listens to it.
  setMaxListeners(0, signal);
  const all = allPairs(contract, rules);
  const selected = select(all, {
    ...options,
    second: options.target.secondConnectionToken !== undefined || endpoint !== undefined,
  });
  const inStates = options.profiles.includes('states') || (endpoint !== undefined && options.only.length > 0);
  const { target, noSecond, issued, giveBack } = await issueTokens(contract, selected, options);
  const means = {
    states: endpoint !== undefined,
    second: target.secondConnectionToken !== undefined,
    origin: target.origin !== undefined,
  };
  const lack = (pair: Pair): string | undefined =>
    (pair.rule.needsSecond === true ? noSecond : undefined) ?? lacking(pair, means);
  const sending = needed(selected, all, inStates).filter((pair) => lack(pair) === undefined);
  const part = options.shard === undefined ? whole : partOf(options.shard, sending);
  const pairs = selected.filter(part.judges);
  const sender =
    options.recorded === undefined
      ? createSender({ ...options, target, words: wordsOf(contract) })
      : recordedSender(options.recorded, signal);
  const rest = options.recorded === undefined ? pause : () => Promise.resolve();
  const courier = createCourier(sender, rest);
  const requests: Partial<Record<Phase, number>> = {};
  const sent = (): number => sender.exchanges().filter(wasSent).length;
  // What goes out at its own times, beside the phases, is counted with the sequences.
  const beside = (): number => sender.exchanges().filter(({ caseId }) => caseId === partOfASecond).length;
  const phase = async <T>(name: Phase, work: () => Promise<T>): Promise<T> => {
    const before = sent() - beside();
    options.onProgress?.({ phase: name, requests: sent() });
    const result = await work();
    requests[name] = sent() - beside() - before;
    return result;
  };

  const tried = await phase('preflight', () =>
    preflight(contract, sender, {
      issued: target !== options.target,
      given: target.connectionToken !== undefined,
    }),
  );
  for (const { request, exchange } of tried) courier.know(request, exchange);
  const working = tried.filter(({ exchange }) => accepted(exchange));
  const bench = (options.bench ?? createBench)(
    contract,
    working,
    budget === 'quick',
    options.recorded ?? { tokens: heldTokens(target) },
    target.origin,
    sending.some(({ rule }) => rule.profile === 'clients') ? await options.clients?.() : undefined,
  );
  if (working.length > 0) sender.trust(bench.base);
  const states = endpoint && createStates({ contract, sender, endpoint, base: bench.base });
  const everything = signal.aborted ? [] : plannedWithin(sending, all, bench);
  courier.name(ownersOf(everything));
  const wanted = everything.filter(({ pair }) => part.sends(pair));
  const stateful = wanted.filter(({ case: { state } }) => state !== undefined);
  const planned = wanted.filter((one) => !stateful.includes(one));
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
  const timed =
    working.length > 0 &&
    budget !== 'quick' &&
    options.recorded === undefined &&
    pairs.some(({ clause }) => isOfTheTime(clause, contract));
  let rested = false;
  const wholeSecond =
    timed && target.rate === undefined
      ? meetWholeSecond(sender, bench.base, contract, () => rested)
      : Promise.resolve();
  const further = singles.filter(({ case: one }) => one.further === true);
  const covering = singles.filter(({ case: one }) => one.further !== true);
  const sendAll = (cases: readonly Planned[]): Promise<readonly Carried[]> =>
    carryOutAll(cases, courier, sender, concurrency, contract);
  const covered = await phase('coverage', () => sendAll(covering));
  const { late, random } = await phase('fuzz', async () => ({
    late: await sendAll(further),
    random: await fuzz(
      properties(sending, bench, options.seed, working.length > 0 ? fuzzBudget[budget] : 0).filter(
        ({ pair }) => part.sends(pair),
      ),
      courier,
      sender,
      concurrency,
      contract,
    ),
  }));
  const sequenced = await phase('sequences', async () => {
    const inSequence = await sequencesOf(sequences, (one) => alone(one, 2));
    // A replay at the end is as late as the longest pause makes it anyway.
    const least = Math.max(
      0,
      ...paced.flatMap(({ case: { steps } }) =>
        steps.map(({ after }) => (typeof after === 'number' ? after : 0)),
      ),
    );
    const left = () => Math.max(0, least - (performance.now() - started));
    while (left() > 0 && !signal.aborted && timed) {
      await pause(Math.min(interval, left()), signal);
      await sender.send(bench.base, { caseId: 'pause', expect: 'accepted', tokens: new Map() });
    }
    await rest(left(), signal);
    ended();
    rested = true;
    if (timed) await meetTenths(sender, bench.base);
    await wholeSecond;
    // They lasted through the whole run, and may have met the target out of order.
    const resumed = (await pacing).map((one) =>
      one.run?.exchanges.some(sender.disregarded) === true ? outOfOrder(one, sender) : one,
    );
    await testSteadiness(sender, bench.base, concurrency);
    return [...inSequence, ...resumed];
  });
  requests.sequences = (requests.sequences ?? 0) + beside();
  const inState = await phase('states', () =>
    states === undefined || working.length === 0
      ? Promise.resolve(states === undefined ? stateful.map(withoutState) : [])
      : pooled(stateful, 1, (one) => states.carryOut(one.pair, one.case)),
  );
  const scripts = await raw(sending.filter(part.sends), { ...options, target }, bench, async (work) => {
    options.onProgress?.({ phase: 'wire', requests: sent() });
    const found = await work();
    requests.wire = found.requests;
    return found.carried;
  });
  const carried = [...covered, ...late, ...random, ...sequenced, ...inState];
  options.onProgress?.({ phase: 'judging', requests: sent() });
  const judged = judgeAll(pairs, {
    contract,
    carried,
    exchanges: sender.exchanges().filter((one) => !sender.disregarded(one)),
    lacking: lack,
    stateless: (state) => {
      if (!inStates) return undefined;
      return means.states ? states?.reasons.get(state) : `needs the state "${state}": --state-url URL`;
    },
    scripts,
  });
  const results = Math.abs(wallClock() - now() - ahead) > clockSteady ? judged.map(withoutClock) : judged;
  const smallest = await makeSmaller(results, { contract, carried, random, courier, sender });
  await states?.end();
  await giveBack();
  const lost = sender.lost() ?? talkative(options.transport);
  return {
    contract,
    pairs,
    selected,
    results,
    smallest,
    exchanges: sender.exchanges(),
    issued,
    disregarded: sender.disregarded,
    throttled: sender.throttled(),
    seconds: (performance.now() - started) / 1000,
    interrupted: signal.aborted,
    ...(lost === undefined ? {} : { lost }),
    requests,
  };
}

/** A case that needs a provider state, where none can be had. */
function withoutState({ pair, case: one }: Planned): Carried {
  const reason = `needs the state "${one.state?.name ?? ''}": --state-url URL`;
  return { pair, case: one, unproven: { verdict: 'unverified', reason } };
}

const noConnections = {
  verdict: 'unverified',
  reason: 'raw connections cannot be made where this runs',
} as const;

/** The scripts of the pairs on raw connections, where there are any. */
async function raw(
  pairs: readonly Pair[],
  { carrier, ...options }: RunOptions,
  { base }: Bench,
  phase: (work: () => Promise<WirePhase>) => Promise<readonly CarriedScript[]>,
): Promise<readonly CarriedScript[]> {
  const scripted = pairs.filter(({ rule }) => rule.wire !== undefined);
  if (scripted.length === 0 || options.signal.aborted) return [];
  if (carrier === undefined) return scripted.map((pair) => ({ pair, unproven: noConnections }));
  return phase(() => carryScripts(scripted, { ...options, carrier, base }));
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
