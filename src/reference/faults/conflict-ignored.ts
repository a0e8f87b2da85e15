import type { Fault } from '../fault.ts';

/** The condition under which a state conflicts is not looked at, and nothing conflicts. */
export const conflictIgnored: Fault = {
  id: 'conflict-ignored',
  family: 'J',
  summary: 'the condition under which a state conflicts is not looked at, and nothing conflicts',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.condition === undefined ? stateError(connection, body, world) : undefined,
  breaks: ['state-refused@state-*-has-joined-*-error'],
};
