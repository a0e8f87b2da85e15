import type { Fault } from '../fault.ts';

/** A chat that has ended is answered 404. */
export const endedAnswered404: Fault = {
  id: 'ended-answered-404',
  family: 'J',
  summary: 'a chat that has ended is answered 404',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) => {
    const error = stateError(connection, body, world);
    return error !== undefined && connection.state.name.includes('has ended') ? '404' : error;
  },
  breaks: ['state-refused@state-*-has-ended-error'],
};
