import type { Fault } from '../fault.ts';

/** Each time is earlier than the one before. */
export const timeRunningBackwards: Fault = {
  id: 'time-running-backwards',
  family: 'F',
  summary: 'each time is earlier than the one before',
  step: 'time',
  deviate: (time) => {
    let back = 0;
    return (world) => time(world) - (back += 250);
  },
  breaks: ['time-monotonic@response-*-monotonic'],
  // Where enough requests are answered to add up to more than the tolerance.
  mayBreak: ['time-advances@response-*-advances', 'time-recent@*'],
};
