import type { Fault } from '../fault.ts';

/** The second 60. */
export const timeLeapSecond: Fault = {
  id: 'time-leap-second',
  family: 'F',
  summary: 'the second 60',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace(/:\d\d\./, ':60.'),
  breaks: ['response-format@response-*-format'],
};
