import type { Fault } from '../fault.ts';

/** Of the requests that a state conflicts with it refuses some. */
export const conflictForOneValue: Fault = {
  id: 'conflict-for-one-value',
  family: 'J',
  summary: 'of the requests that a state conflicts with it refuses some',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) => {
    const refused = stateError(connection, body, world);
    const some = JSON.stringify(body).length % 2 === 0;
    return connection.state.condition !== undefined && some ? undefined : refused;
  },
  breaks: ['state-refused@state-*-has-joined-*-error'],
};
