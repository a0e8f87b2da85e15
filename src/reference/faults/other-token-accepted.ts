import type { Fault } from '../fault.ts';

/** Another kind of token is taken for a credential. */
export const otherTokenAccepted: Fault = {
  id: 'other-token-accepted',
  family: 'J',
  summary: 'another kind of token is taken for a credential',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('a participant token') ? undefined : stateError(connection, body, world),
  breaks: ['state-refused@state-a-participant-token-error'],
};
