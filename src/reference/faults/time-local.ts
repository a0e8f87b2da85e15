import type { Fault } from '../fault.ts';

/** Local time under a Z. */
export const timeLocal: Fault = {
  id: 'time-local',
  family: 'F',
  summary: 'local time under a Z',
  step: 'time',
  deviate: (time) => (world) => time(world) + 2 * 3_600_000,
  breaks: ['time-recent@response-*-recent'],
};
