import type { Fault } from '../fault.ts';

/** Requests that are to be throttled are served. */
export const throttlingIgnored: Fault = {
  id: 'throttling-ignored',
  family: 'J',
  summary: 'requests that are to be throttled are served',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('throttled') ? undefined : stateError(connection, body, world),
  breaks: ['state-refused@state-*-throttled-error'],
};
