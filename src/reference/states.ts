import { isObject } from '../contract/document.ts';
import type { World } from './world.ts';

/** Where the provider states of the reference server are set. */
export const statePath = '/provider-states';

/** What a provider-state callback is answered. */
export interface StateAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Pact's provider-state callback: sets a state up and answers with the token to use in it, or takes
 * it down.
 *
 * @param text the request's body, `{"state", "params", "action"}`
 */
export function changeState(text: string, world: World): StateAnswer {
  const refuse = (status: number, message: string): StateAnswer => ({
    status,
    body: JSON.stringify({ message }),
  });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(400, 'The body is not JSON.');
  }
  if (!isObject(given) || typeof given.state !== 'string') return refuse(400, 'The body has no state.');
  const { state: name, params, action } = given;
  if (name === '') return { status: 200, body: '{}' };
  const state = world.contract.states.find((one) => one.name === name);
  if (state === undefined) return refuse(404, `There is no state ${JSON.stringify(name)}.`);
  if (action === 'teardown') {
    for (const [token, connection] of world.connections) {
      if (connection.state.name === name) world.connections.delete(token);
    }
    return { status: 200, body: '{}' };
  }
  const settings = isObject(params) ? params : {};
  const { minLength: least = 1, maxLength: most = Infinity } = world.contract.credential?.schema ?? {};
  const length = settings.tokenLength ?? 36;
  if (!isWhole(length) || length < least || length > most)
    return refuse(400, `tokenLength has to be a whole number from ${least} to ${most}.`);
  const { times } = settings;
  if (times !== undefined && (!isWhole(times) || times < 0))
    return refuse(400, 'times has to be a whole number that is not negative.');
  const token = crypto
    .randomUUID()
    .repeat(Math.ceil(length / 36))
    .slice(0, length);
  world.connections.set(token, { state, ...(times === undefined ? {} : { times }) });
  return { status: 200, body: JSON.stringify({ connectionToken: token }) };
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
