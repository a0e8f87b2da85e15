import type { Fault } from '../fault.ts';

/** The time of the first request. */
export const timeCached: Fault = {
  id: 'time-cached',
  family: 'F',
  summary: 'the time of the first request',
  step: 'time',
  deviate: (time) => {
    let first: number | undefined;
    return (world) => (first ??= time(world));
  },
  breaks: ['time-advances@response-*-advances'],
  mayBreak: ['time-recent@response-*-recent'],
};
