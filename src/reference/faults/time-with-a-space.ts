import type { Fault } from '../fault.ts';

/** A space for the T. */
export const timeWithASpace: Fault = {
  id: 'time-with-a-space',
  family: 'F',
  summary: 'a space for the T',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace('T', ' '),
  breaks: ['response-format@response-*-format', 'response-pattern@response-*-pattern'],
};
