import type { Fault } from '../fault.ts';

/** A participant who was throttled once is throttled for ever. */
export const throttledForEver: Fault = {
  id: 'throttled-for-ever',
  family: 'J',
  summary: 'a participant who was throttled once is throttled for ever',
  step: 'stateError',
  deviate: (stateError) => (connection, body, world) =>
    connection.state.name.includes('throttled')
      ? connection.state.error
      : stateError(connection, body, world),
  breaks: ['state-recovers@state-*-throttled-recovers'],
};
