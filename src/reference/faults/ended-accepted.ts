import type { Fault } from '../fault.ts';

/** Events of a chat that has ended are served. */
export const endedAccepted: Fault = {
  id: 'ended-accepted',
  family: 'J',
  summary: 'events of a chat that has ended are served',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('has ended') ? undefined : stateError(connection, body, world),
  breaks: ['state-refused@state-*-has-ended-error'],
};
