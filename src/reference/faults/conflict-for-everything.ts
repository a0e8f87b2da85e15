import type { Fault } from '../fault.ts';

/** A state that conflicts with some requests refuses all of them. */
export const conflictForEverything: Fault = {
  id: 'conflict-for-everything',
  family: 'J',
  summary: 'a state that conflicts with some requests refuses all of them',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.condition === undefined ? stateError(connection, body, world) : connection.state.error,
  breaks: ['state-otherwise@state-*-otherwise'],
};
