/**
 * The provider states of an implementation: Pact's callback, and what a token of a state is answered.
 * A server hands callbacks to `change`, and asks `refusal` for each request with a token of a state.
 */
import { randomBytes } from 'node:crypto';

const denied = { status: 403, name: 'AccessDeniedException' };
const states = {
  'a connected participant': undefined,
  'a second connected participant': undefined,
  'the participant has left the chat': denied,
  'the chat has ended': denied,
  'the connection token has expired': denied,
  'a participant token': denied,
  'an unknown connection token': denied,
  'a supervisor has joined the chat': { status: 409, name: 'ConflictException', receipts: true },
  'requests are throttled': { status: 429, name: 'ThrottlingException' },
  'the service fails': { status: 500, name: 'InternalServerException' },
};
const issued = new Map();

/** Answers a callback with a status and a body; tells the server which tokens come and go. */
export function change({ state, params = {}, action }, { connect, disconnect }) {
  if (state === '') return [200, {}];
  if (!Object.hasOwn(states, state)) return [404, { message: 'There is no such state.' }];
  if (action === 'teardown') {
    for (const [token, one] of issued)
      if (one.state === state) {
        issued.delete(token);
        disconnect(token);
      }
    return [200, {}];
  }
  const connectionToken = randomBytes(500)
    .toString('hex')
    .slice(0, params.tokenLength ?? 32);
  issued.set(connectionToken, { state, left: params.times ?? Infinity });
  connect(connectionToken);
  return [200, { connectionToken }];
}

/** What the state of a token does to a request, if anything. */
export function refusal(token, isReceipt) {
  const one = issued.get(token);
  const error = one && states[one.state];
  if (error === undefined || (error.receipts && !isReceipt) || one.left <= 0) return undefined;
  one.left -= 1;
  return error;
}
