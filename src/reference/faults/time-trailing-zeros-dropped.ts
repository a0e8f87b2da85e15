import type { Fault } from '../fault.ts';

/** Trailing zeros of the fraction are dropped. */
export const timeTrailingZerosDropped: Fault = {
  id: 'time-trailing-zeros-dropped',
  family: 'F',
  summary: 'trailing zeros of the fraction are dropped',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace(/\.?0+Z$/, 'Z'),
  breaks: ['response-pattern@response-*-pattern'],
};
