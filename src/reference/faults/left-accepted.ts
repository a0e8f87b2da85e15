import type { Fault } from '../fault.ts';

/** A participant who has left is served. */
export const leftAccepted: Fault = {
  id: 'left-accepted',
  family: 'J',
  summary: 'a participant who has left is served',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('has left') ? undefined : stateError(connection, body, world),
  breaks: ['state-refused@state-*-has-left-*-error'],
};
