import type { Fault } from '../fault.ts';

/** Six digits of a second. */
export const timeWithMicroseconds: Fault = {
  id: 'time-with-microseconds',
  family: 'F',
  summary: 'six digits of a second',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace('Z', '000Z'),
  breaks: ['response-pattern@response-*-pattern'],
};
