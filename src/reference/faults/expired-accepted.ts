import type { Fault } from '../fault.ts';

/** An expired credential is served. */
export const expiredAccepted: Fault = {
  id: 'expired-accepted',
  family: 'J',
  summary: 'an expired credential is served',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('has expired') ? undefined : stateError(connection, body, world),
  breaks: ['state-refused@state-*-has-expired-error'],
};
