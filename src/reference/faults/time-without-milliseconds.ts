import type { Fault } from '../fault.ts';

/** No milliseconds. */
export const timeWithoutMilliseconds: Fault = {
  id: 'time-without-milliseconds',
  family: 'F',
  summary: 'no milliseconds',
  step: 'stamp',
  deviate: (stamp) => (time) => stamp(time).replace(/\.\d+/, ''),
  breaks: ['response-pattern@response-*-pattern'],
};
