import type { Fault } from '../fault.ts';

/** Milliseconds are written without leading zeros. */
export const timeMillisecondsNotPadded: Fault = {
  id: 'time-milliseconds-not-padded',
  family: 'F',
  summary: 'milliseconds are written without leading zeros',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace(/\.0+(?=\d)/, '.'),
  breaks: ['response-pattern@response-*-pattern'],
};
