import type { Contract } from '../contract/contract.ts';
import { deviating, type Deviation } from '../reference/fault.ts';
import { HangUp } from '../reference/refusal.ts';
import { respond } from '../reference/respond.ts';
import { changeState } from '../reference/states.ts';
import type { Steps } from '../reference/steps.ts';
import { createWorld, type World } from '../reference/world.ts';
import { rules } from '../rules/index.ts';
import { run, type Outcome, type RunOptions } from '../run/run.ts';
import { callback, issuedIn, type StateEndpoint } from '../run/state-endpoint.ts';
import { now, TransportError, type Transport } from '../run/transport.ts';

/** The tokens that the reference server knows in a trial. */
export const trialTokens = ['kqz7w2m94xv1-first-of-the-trial', 'jx3h8p5tq6yc-second-of-the-trial'] as const;

/** The origin of a page in a trial. */
export const trialOrigin = 'https://page.example';

/** A transport that calls the reference server as a function, without a network. */
export function inProcess(contract: Contract, deviations: readonly Deviation[] = []): Transport {
  return calling(deviating(deviations), createWorld(contract, trialTokens));
}

/** The state endpoint of the reference server, called as a function. */
function statesOf(world: World): StateEndpoint {
  return {
    setUp: (state) => {
      const { status, body } = changeState(callback(state, 'setup'), world);
      return Promise.resolve(status === 200 ? issuedIn(body) : { reason: body });
    },
    tearDown: (state) => {
      const { status, body } = changeState(callback(state, 'teardown'), world);
      return Promise.resolve(status === 200 ? undefined : body);
    },
  };
}

function calling(steps: Steps, world: World): Transport {
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
export function runInProcess({ deviations = [], ...options }: InProcessOptions): Promise<Outcome> {
  const world = createWorld(options.contract, trialTokens);
  return run({
    rules,
    target: {
      url: 'http://in.process',
      connectionToken: trialTokens[0],
      secondConnectionToken: trialTokens[1],
      origin: trialOrigin,
      headers: [],
    },
    transport: calling(deviating(deviations), world),
    states: statesOf(world),
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
