import type { Fault } from '../fault.ts';

/** A day behind. */
export const timeOfYesterday: Fault = {
  id: 'time-of-yesterday',
  family: 'F',
  summary: 'a day behind',
  step: 'time',
  deviate: (time) => (world) => time(world) - 86_400_000,
  breaks: ['time-recent@response-*-recent'],
};
