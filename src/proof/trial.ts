import type { Socket } from 'node:net';
import type { Contract } from '../contract/contract.ts';
import type { Fault, Variant } from '../reference/fault.ts';
import { listen } from '../reference/http-server.ts';
import { serverOf } from '../reference/server-of.ts';
import { statePath } from '../reference/states.ts';
import { createWorld } from '../reference/world.ts';
import type { Recorded } from '../judging/recorded.ts';
import type { createBench } from '../run/bench.ts';
import type { Profile, Rule } from '../judging/rule.ts';
import { covers } from './covers.ts';
import { PreflightError } from '../run/preflight.ts';
import { reach } from '../run/reach.ts';
import { run, type Budget } from '../run/run.ts';
import { allPairs, key, profilesOf, type Pair } from '../run/select.ts';
import { trialOrigin, trialTokens } from './in-process.ts';

/** What the suite makes of the reference server with a deviation, or with none. */
export interface Trial {
  /** `rule@clause` of every finding, by name. */
  readonly findings: readonly string[];
  /** Those of them on a MUST. */
  readonly failures: readonly string[];
  /** `rule@clause` of what could not be verified. */
  readonly open: readonly string[];
  readonly requests: number;
  readonly seconds: number;
}

/** The profiles in which a deviation is tried: the first that can show all of its findings, else all; what is right is tried in all. */
export function profilesOfTrial(
  deviation: Fault | Variant | undefined,
  pairs: readonly Pair[],
): readonly Profile[] {
  const profiles = [...new Set(pairs.flatMap(profilesOf))];
  if (deviation === undefined || !('breaks' in deviation)) return profiles;
  const one = profiles.find((profile) => {
    const own = pairs.filter((pair) => profilesOf(pair).includes(profile)).map(key);
    const known = deviation.breaks.filter((declared) => pairs.some((pair) => covers(declared, key(pair))));
    return known.every((declared) => own.some((pair) => covers(declared, pair)));
  });
  return one === undefined ? profiles : [one];
}

export interface TrialOptions {
  readonly contract: Contract;
  readonly rules: readonly Rule[];
  readonly deviation?: Fault | Variant;
  /** What real clients were recorded to send. */
  readonly recorded?: Recorded;
  readonly seed: number;
  readonly budget: Budget;
  /** Shared between trials with the same recorded requests. */
  readonly bench?: typeof createBench;
}

/** Milliseconds that one answer may take. */
const timeout = 5000;

/** Runs the suite over HTTP against the reference server with one deviation. */
export async function trial(options: TrialOptions): Promise<Trial> {
  const { contract, rules, deviation, recorded, seed, budget, bench } = options;
  const server = serverOf(deviation === undefined ? [] : [deviation], createWorld(contract, trialTokens));
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const url = await listen(server, 0);
  const { through, close } = reach({ url, stateUrl: url + statePath, timeout });
  const started = performance.now();
  try {
    const outcome = await run({
      contract,
      rules,
      target: {
        url,
        connectionToken: trialTokens[0],
        secondConnectionToken: trialTokens[1],
        origin: trialOrigin,
        headers: [],
      },
      ...through,
      ...(bench === undefined ? {} : { bench }),
      ...(recorded === undefined ? {} : { clients: () => Promise.resolve(recorded) }),
      profiles: profilesOfTrial(deviation, allPairs(contract, rules)),
      slow: deviation !== undefined && 'slow' in deviation,
      only: [],
      skip: [],
      budget,
      seed,
      timeout,
      concurrency: 8,
      signal: new AbortController().signal,
    });
    const named = (verdicts: readonly string[]): readonly string[] =>
      outcome.results
        .filter(({ verdict }) => verdicts.includes(verdict))
        .map(({ pair }) => key(pair))
        .sort();
    return {
      findings: named(['fail', 'warn', 'info']),
      failures: named(['fail']),
      open: named(['unverified', 'inconclusive', 'error']),
      requests: outcome.exchanges.length + (outcome.requests.wire ?? 0),
      seconds: (performance.now() - started) / 1000,
    };
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    return { findings: ['preflight'], failures: ['preflight'], open: [], requests: 0, seconds: 0 };
  } finally {
    await close();
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}
