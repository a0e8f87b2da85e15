import type { Fault } from '../fault.ts';

/** A clock that is ahead. */
export const timeTenMinutesAhead: Fault = {
  id: 'time-ten-minutes-ahead',
  family: 'F',
  summary: 'a clock that is ahead',
  step: 'time',
  deviate: (time) => (world) => time(world) + 600_000,
  breaks: ['time-recent@response-*-recent'],
};
