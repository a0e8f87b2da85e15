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
  // In a run that takes longer than the tolerance of the clause.
  mayBreak: ['time-recent@*'],
};
