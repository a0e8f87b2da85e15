import type { Contract } from '../contract/contract.ts';
import { deviating, type Deviation } from '../reference/fault.ts';
import { HangUp } from '../reference/refusal.ts';
import { respond } from '../reference/respond.ts';
import { createWorld } from '../reference/world.ts';
import { rules } from '../rules/index.ts';
import { run, type Outcome, type RunOptions } from '../run/run.ts';
import { now, TransportError, type Transport } from '../run/transport.ts';

/** The tokens that the reference server knows in a trial. */
export const trialTokens = [
  'first-connection-token-of-the-trial',
  'second-connection-token-of-the-trial',
] as const;

/** A transport that calls the reference server as a function, without a network. */
export function inProcess(contract: Contract, deviations: readonly Deviation[] = []): Transport {
  const steps = deviating(deviations);
  const world = createWorld(contract, trialTokens);
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

export type InProcessOptions = Partial<RunOptions> &
  Pick<RunOptions, 'contract'> & { readonly deviations?: readonly Deviation[] };

/** A run of the suite without a network; the options override what a plain run has. */
export function runInProcess({ deviations, ...options }: InProcessOptions): Promise<Outcome> {
  return run({
    rules,
    target: {
      url: 'http://in.process',
      connectionToken: trialTokens[0],
      secondConnectionToken: trialTokens[1],
      headers: [],
    },
    transport: inProcess(options.contract, deviations),
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
