import { randomUUID } from 'node:crypto';
import { isObject } from '../contract/document.ts';
import type { World } from './world.ts';

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
  const length = typeof settings.tokenLength === 'number' ? settings.tokenLength : 36;
  const times = settings.times;
  const token = randomUUID()
    .repeat(Math.ceil(length / 36))
    .slice(0, length);
  world.connections.set(token, { state, ...(typeof times === 'number' ? { times } : {}) });
  return { status: 200, body: JSON.stringify({ connectionToken: token }) };
}
