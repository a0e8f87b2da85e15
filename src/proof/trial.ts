import type { Socket } from 'node:net';
import type { Contract } from '../contract/contract.ts';
import type { Fault, Variant } from '../reference/fault.ts';
import { listen } from '../reference/http-server.ts';
import { serverOf } from '../reference/server-of.ts';
import { createWorld } from '../reference/world.ts';
import type { Profile, Rule } from '../judging/rule.ts';
import { httpTransport } from '../run/http-transport.ts';
import { PreflightError } from '../run/preflight.ts';
import { run, type Budget } from '../run/run.ts';
import { key } from '../run/select.ts';
import { rawCarrier } from '../run/wire/carrier.ts';
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
  readonly seed: number;
  readonly budget: Budget;
}

/** Runs the suite over HTTP against the reference server with one deviation. */
export async function trial({ contract, rules, deviation, seed, budget }: TrialOptions): Promise<Trial> {
  const server = serverOf(deviation === undefined ? [] : [deviation], createWorld(contract, trialTokens));
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const url = await listen(server, 0);
  const transport = httpTransport(url, 16);
  const started = performance.now();
  try {
    const outcome = await run({
      contract,
      rules,
      target: { url, connectionToken: trialTokens[0], secondConnectionToken: trialTokens[1], headers: [] },
      transport,
      carrier: rawCarrier(url),
      profiles: profilesOf(deviation),
      slow: deviation !== undefined && 'slow' in deviation,
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
      requests: outcome.exchanges.length + (outcome.requests.wire ?? 0),
      seconds: (performance.now() - started) / 1000,
    };
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    return { findings: ['preflight'], failures: ['preflight'], open: [], requests: 0, seconds: 0 };
  } finally {
    await transport.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

/** A fault is looked for in its profile alone; the reference has to be acquitted in each that needs nothing. */
function profilesOf(deviation: Fault | Variant | undefined): readonly Profile[] {
  if (deviation === undefined) return ['core', 'wire'];
  return [deviation.profile ?? 'core'];
}
