import type { Fault } from '../fault.ts';

/** A connection on which the service failed once fails for ever. */
export const failingForEver: Fault = {
  id: 'failing-for-ever',
  family: 'J',
  summary: 'a connection on which the service failed once fails for ever',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('fails') ? connection.state.error : stateError(connection, body, world),
  breaks: ['state-recovers@state-*-fails-recovers'],
};
