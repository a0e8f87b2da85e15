import type { Fault } from '../fault.ts';

/** An offset for the Z. */
export const timeWithAnOffset: Fault = {
  id: 'time-with-an-offset',
  family: 'F',
  summary: 'an offset for the Z',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace('Z', '+00:00'),
  breaks: ['response-pattern@response-*-pattern'],
};
