import { responseFor, type Contract } from '../contract/contract.ts';
import type { Case } from '../judging/case.ts';
import { accepted, type Exchange, type ProviderState } from '../judging/exchange.ts';
import type { Request } from '../judging/request.ts';
import type { Carried } from './carry-out.ts';
import { key, type Pair } from './select.ts';
import type { Sender } from './sender.ts';
import type { Issued, StateEndpoint } from './state-endpoint.ts';

/** Carries cases out that need a provider state, one after the other: an endpoint may change the whole target. */
export interface States {
  readonly carryOut: (pair: Pair, one: Case) => Promise<Carried>;
  /** Takes down what stood for the whole run. */
  readonly end: () => Promise<void>;
  /** Why a state could not be had, or proved nothing, by its name. */
  readonly reasons: ReadonlyMap<string, string>;
}

interface Surroundings {
  readonly contract: Contract;
  readonly sender: Sender;
  readonly endpoint: StateEndpoint;
  /** A request that a target in order accepts. */
  readonly base: Request;
}

/** A request that the target throttles anyway is sent again so often when the state is to be over. */
const patience = 2;

type Unproven = NonNullable<Carried['unproven']>;

export function createStates({ contract, sender, endpoint, base }: Surroundings): States {
  const { signal } = sender;
  const reasons = new Map<string, string>();
  const lasting = contract.states.find(({ connection }) => connection === 'first');
  let connected: Promise<Issued> | undefined;
  /** Once a connected participant was served, a refusal tells of a state that outlives its teardown. */
  let served = false;
  let leak: string | undefined;

  const setUp = async (state: ProviderState): Promise<Issued> => {
    const issued = await endpoint.setUp(state, signal);
    const { tokenLength } = state.params;
    const without = (why: string): Issued => {
      const reason = `the state "${state.name}" could not be had: ${why}`;
      reasons.set(state.name, reason);
      return { reason };
    };
    if ('reason' in issued) return without(issued.reason);
    const length = [...issued.token].length;
    return tokenLength === undefined || length === tokenLength
      ? issued
      : without(
          `the state endpoint gave a token of ${length} characters where ${tokenLength} were asked for`,
        );
  };

  /** The credential of somebody who is connected: of the endpoint, if it knows that state. */
  const connectedToken = async (): Promise<string | undefined> => {
    if (lasting === undefined) return undefined;
    connected ??= setUp({ name: lasting.name, params: {} });
    const issued = await connected;
    return 'token' in issued ? issued.token : undefined;
  };

  const send = async (
    request: Request,
    caseId: string,
    expect: Case['expect'],
    rest: {
      readonly tokens?: Map<string, string>;
      readonly state?: ProviderState;
      readonly credential?: string;
      readonly patience?: number;
    },
  ): Promise<Exchange> => sender.send(request, { caseId, expect, tokens: new Map(), ...rest });

  /** Why the request that has to be accepted was not, by somebody who is connected. */
  const refusedNow = async (twin: Request, caseId: string): Promise<Unproven | undefined> => {
    const token = await connectedToken();
    const exchange = await send(twin, `${caseId} (twin)`, 'answered', {
      ...(token === undefined ? {} : { credential: token, state: { name: lasting?.name ?? '', params: {} } }),
    });
    if (accepted(exchange)) return undefined;
    const { response, trouble } = exchange;
    if (response === undefined)
      return { verdict: 'inconclusive', reason: trouble?.message ?? 'no answer came' };
    return { verdict: 'unverified', reason: `answered ${response.status}` };
  };

  /** Where the state itself throttles, the first 429 is its answer; a later one may be the target's own. */
  const throttles = (state: ProviderState, before: number): { readonly patience?: number } => {
    const error = contract.states.find(({ name }) => name === state.name)?.error;
    const status = error === undefined ? undefined : responseFor(contract, error)?.status;
    return status === 429 ? { patience: before === 0 ? 0 : patience } : {};
  };

  const carried = async (pair: Pair, one: Case, state: ProviderState): Promise<Carried> => {
    const caseId = `${key(pair)}/${one.label}`;
    const unproven = (reason: string, verdict: Unproven['verdict'] = 'unverified'): Carried => {
      reasons.set(state.name, reason);
      return { pair, case: one, unproven: { verdict, reason } };
    };
    if (leak !== undefined) return unproven(leak);
    if (!served && one.twin !== undefined) {
      const refused = await refusedNow(base, caseId);
      if (refused?.verdict === 'inconclusive') return unproven(refused.reason, refused.verdict);
      if (refused !== undefined)
        return unproven(
          `the token of the state "${lasting?.name ?? ''}" was ${refused.reason}, so that the state endpoint proves nothing`,
        );
      served = true;
    }
    const issued = await setUp(state);
    if ('reason' in issued) return unproven(issued.reason);
    const tokens = new Map<string, string>();
    const exchanges: Exchange[] = [];
    for (const { requests } of one.steps) {
      for (const request of requests)
        exchanges.push(
          await send(request, caseId, one.expect, {
            tokens,
            state,
            credential: issued.token,
            ...throttles(state, exchanges.length),
          }),
        );
    }
    const stays = contract.states.find(({ name }) => name === state.name)?.connection !== undefined;
    const kept = stays ? undefined : await endpoint.tearDown(state, signal);
    const last = exchanges.at(-1);
    if (last === undefined) throw new Error(`the case ${caseId} has no request`);
    const broken = exchanges.find(({ response, onlyThis }) => response === undefined && onlyThis !== true);
    if (broken !== undefined) return unproven(broken.trouble?.message ?? 'no answer', 'inconclusive');
    const refused = one.twin === undefined ? undefined : await refusedNow(one.twin, caseId);
    if (refused?.verdict === 'inconclusive') return unproven(refused.reason, 'inconclusive');
    if (refused !== undefined) {
      // It may be the request itself that this target refuses.
      const anybody = one.twin === base ? refused : await refusedNow(base, caseId);
      if (anybody?.verdict === 'inconclusive') return unproven(anybody.reason, 'inconclusive');
      if (anybody === undefined)
        return {
          pair,
          case: one,
          unproven: {
            verdict: 'unverified',
            reason: `the same request without the state was ${refused.reason}`,
          },
        };
      leak = `the state "${state.name}" reaches beyond its teardown${kept === undefined ? '' : ` (${kept})`}: a connected participant was ${refused.reason}`;
      return unproven(leak);
    }
    return { pair, case: one, run: { case: one, exchanges, last } };
  };

  return {
    reasons,
    carryOut: async (pair, one) => {
      if (one.state === undefined) throw new Error(`the case ${one.label} has no provider state`);
      return carried(pair, one, one.state);
    },
    end: async () => {
      if (lasting !== undefined && connected !== undefined && 'token' in (await connected))
        await endpoint.tearDown({ name: lasting.name, params: {} }, signal);
    },
  };
}
