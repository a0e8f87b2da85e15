import type { Fault } from '../fault.ts';

/** A lowercase t and z. */
export const timeInLowerCase: Fault = {
  id: 'time-in-lower-case',
  family: 'F',
  summary: 'a lowercase t and z',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).toLowerCase(),
  breaks: ['response-pattern@response-*-pattern'],
};
