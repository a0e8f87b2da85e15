import type { Variant } from '../fault.ts';

/** Times are taken in whole seconds. */
export const timesInWholeSeconds: Variant = {
  id: 'times-in-whole-seconds',
  summary: 'times are taken in whole seconds',
  step: 'time',
  deviate: (time) => (world) => Math.floor(time(world) / 1000) * 1000,
};
