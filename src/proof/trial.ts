import type { Contract } from '../contract/contract.ts';
import type { Fault, Variant } from '../reference/fault.ts';
import { deviating } from '../reference/fault.ts';
import { httpServer, listen } from '../reference/http-server.ts';
import { createWorld } from '../reference/world.ts';
import type { Recorded } from '../judging/recorded.ts';
import type { Profile, Rule } from '../judging/rule.ts';
import { httpTransport } from '../run/http-transport.ts';
import { PreflightError } from '../run/preflight.ts';
import { run, type Budget } from '../run/run.ts';
import { key } from '../run/select.ts';
import { trialTokens } from './in-process.ts';

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

export interface TrialOptions {
  readonly contract: Contract;
  readonly rules: readonly Rule[];
  readonly deviation?: Fault | Variant;
  /** What real clients were recorded to send. */
  readonly recorded?: Recorded;
  readonly seed: number;
  readonly budget: Budget;
}

/** A fault is tried with its own profile, all that is to be acquitted with those that no fault of another needs. */
function profilesOf(deviation: Fault | Variant | undefined): readonly Profile[] {
  if (deviation === undefined) return ['core', 'clients'];
  return 'profile' in deviation ? [deviation.profile as Profile] : ['core'];
}

/** Runs the suite over HTTP against the reference server with one deviation. */
export async function trial(options: TrialOptions): Promise<Trial> {
  const { contract, rules, deviation, recorded, seed, budget } = options;
  const server = httpServer(
    deviating(deviation === undefined ? [] : [deviation]),
    createWorld(contract, trialTokens),
  );
  const url = await listen(server, 0);
  const transport = httpTransport(url, 16);
  const started = performance.now();
  try {
    const outcome = await run({
      contract,
      rules,
      target: { url, connectionToken: trialTokens[0], secondConnectionToken: trialTokens[1], headers: [] },
      transport,
      ...(recorded === undefined ? {} : { recorded }),
      profiles: profilesOf(deviation),
      only: [],
      skip: [],
      budget,
      seed,
      timeout: 5000,
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
      requests: outcome.exchanges.length,
      seconds: (performance.now() - started) / 1000,
    };
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    return { findings: ['preflight'], failures: ['preflight'], open: [], requests: 0, seconds: 0 };
  } finally {
    await transport.close();
    server.closeAllConnections();
    server.close();
  }
}
