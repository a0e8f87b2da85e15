import { readContract } from '../src/contract/read.ts';
import type { Contract } from '../src/contract/contract.ts';
import { description } from '../src/generated/description.ts';
import { deviating, type Deviation } from '../src/reference/fault.ts';
import { HangUp } from '../src/reference/refusal.ts';
import { respond } from '../src/reference/respond.ts';
import { createWorld } from '../src/reference/world.ts';
import { rules } from '../src/rules/index.ts';
import { run, type Outcome, type RunOptions } from '../src/run/run.ts';
import { key } from '../src/run/select.ts';
import { now, TransportError, type Transport } from '../src/run/transport.ts';

/** The contract of the embedded description. */
export const embedded: Contract = readContract(description);

export const tokens = ['first-token-for-tests', 'second-token-for-tests'] as const;

/** A transport that calls the reference function without a network. */
export function inProcess(contract: Contract, deviations: readonly Deviation[] = []): Transport {
  const steps = deviating(deviations);
  const world = createWorld(contract, tokens);
  let connections = 0;
  return {
    send: async ({ method, target, headers, body = new Uint8Array(), freshConnection }) => {
      const sentAt = now();
      const connection = freshConnection ? (connections += 1) : 0;
      const answer = await respond(steps, { method, target, headers, body, connection }, world).catch(
        (error: unknown) => {
          throw error instanceof HangUp ? new TransportError('connection', 'the connection broke') : error;
        },
      );
      return {
        status: answer.status,
        headers: answer.headers,
        body: Buffer.from(answer.body as string),
        cut: false,
        sentAt,
      };
    },
    close: () => Promise.resolve(),
  };
}

/** A run of the suite without a network; the options override what a plain run has. */
export function runInProcess(
  options: Partial<RunOptions> & { readonly deviations?: readonly Deviation[] } = {},
): Promise<Outcome> {
  const { contract = embedded, deviations } = options;
  return run({
    contract,
    rules,
    target: {
      url: 'http://in.process',
      connectionToken: tokens[0],
      secondConnectionToken: tokens[1],
      headers: [],
    },
    transport: inProcess(contract, deviations),
    profiles: ['core'],
    only: [],
    skip: [],
    budget: 'default',
    seed: 1,
    timeout: 5000,
    concurrency: 8,
    signal: new AbortController().signal,
    ...options,
  });
}

/** `rule@clause` of every result with one of the verdicts. */
export function withVerdict(outcome: Outcome, ...verdicts: readonly string[]): readonly string[] {
  return outcome.results.filter(({ verdict }) => verdicts.includes(verdict)).map(({ pair }) => key(pair));
}
