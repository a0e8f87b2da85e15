import type { Contract } from '../contract/contract.ts';
import { PreflightError } from './preflight.ts';
import type { Pair } from './select.ts';
import type { Issued, StateEndpoint } from './state-endpoint.ts';
import type { Target } from './target.ts';

interface Options {
  readonly target: Target;
  readonly states?: StateEndpoint;
  readonly signal: AbortSignal;
}

/** A target with the tokens that it lacked, and how they are given back. */
export interface Equipped {
  readonly target: Target;
  /** Why there is no second token, where one was needed. */
  readonly noSecond?: string;
  /** The states whose tokens were taken, by what stands for the token in a request. */
  readonly issued: Issues;
  readonly giveBack: () => Promise<void>;
}

/** Names of provider states, by the placeholder of their token. */
export type Issues = Readonly<Partial<Record<'CONNECTION_TOKEN' | 'SECOND_CONNECTION_TOKEN', string>>>;

/**
 * Takes the tokens that were not given from the state endpoint, if there is one: the first always, the
 * second where a pair needs it.
 *
 * @throws {PreflightError} where there is no first token to be had
 */
export async function issueTokens(
  contract: Contract,
  pairs: readonly Pair[],
  { target, states, signal }: Options,
): Promise<Equipped> {
  const taken: { -readonly [Name in keyof Issues]: Issues[Name] } = {};
  const issue = async (connection: 'first' | 'second'): Promise<Issued> => {
    const name = contract.states.find((state) => state.connection === connection)?.name;
    if (name === undefined || states === undefined) return { reason: 'no state of the description has it' };
    const issued = await states.setUp({ name, params: {} }, signal);
    if ('reason' in issued) return { reason: `the state "${name}" could not be had: ${issued.reason}` };
    taken[connection === 'first' ? 'CONNECTION_TOKEN' : 'SECOND_CONNECTION_TOKEN'] = name;
    return issued;
  };
  const giveBack = async (): Promise<void> => {
    for (const name of Object.values(taken)) await states?.tearDown({ name, params: {} }, signal);
  };
  if (states === undefined || contract.credential === undefined) return { target, issued: taken, giveBack };
  let equipped = target;
  if (target.connectionToken === undefined) {
    const first = await issue('first');
    if ('reason' in first)
      throw new PreflightError(
        `There is no token: ${first.reason}.`,
        'Set CONNECTION_TOKEN, or mend the endpoint that --state-url names.',
      );
    equipped = { ...equipped, connectionToken: first.token };
  }
  if (equipped.secondConnectionToken !== undefined || !pairs.some(({ rule }) => rule.needsSecond === true))
    return { target: equipped, issued: taken, giveBack };
  const second = await issue('second');
  if ('reason' in second) return { target: equipped, noSecond: second.reason, issued: taken, giveBack };
  if (second.token === equipped.connectionToken)
    return {
      target: equipped,
      noSecond: 'the state endpoint gave both participants the same token',
      issued: taken,
      giveBack,
    };
  return { target: { ...equipped, secondConnectionToken: second.token }, issued: taken, giveBack };
}
