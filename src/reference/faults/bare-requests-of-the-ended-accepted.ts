import type { Fault } from '../fault.ts';

/** The state is looked up with the token of the event, and without one not at all. */
export const bareRequestsOfTheEndedAccepted: Fault = {
  id: 'bare-requests-of-the-ended-accepted',
  family: 'J',

  summary: 'events without a token are served when the chat has ended',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('has ended') && body?.[world.contract.idempotencyToken ?? ''] === undefined
      ? undefined
      : stateError(connection, body, world),
  breaks: ['state-refused@state-*-has-ended-error'],
};
