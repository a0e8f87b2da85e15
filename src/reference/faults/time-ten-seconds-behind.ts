import type { Fault } from '../fault.ts';

/** A clock that is behind. */
export const timeTenSecondsBehind: Fault = {
  id: 'time-ten-seconds-behind',
  family: 'F',
  summary: 'a clock that is behind',
  step: 'time',
  deviate: (time) => (world) => time(world) - 10_000,
  breaks: ['time-recent@response-*-recent'],
};
