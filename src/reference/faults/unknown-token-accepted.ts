import type { Fault } from '../fault.ts';

/** A token that nobody issued is taken for a credential. */
export const unknownTokenAccepted: Fault = {
  id: 'unknown-token-accepted',
  family: 'J',
  summary: 'a token that nobody issued is taken for a credential',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('an unknown') ? undefined : stateError(connection, body, world),
  breaks: ['state-refused@state-an-unknown-*-error'],
};
