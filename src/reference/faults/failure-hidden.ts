import type { Fault } from '../fault.ts';

/** Requests that fail inside are answered as if they were served. */
export const failureHidden: Fault = {
  id: 'failure-hidden',
  family: 'J',
  summary: 'requests that fail inside are answered as if they were served',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('fails') ? undefined : stateError(connection, body, world),
  breaks: ['state-refused@state-*-fails-error'],
};
