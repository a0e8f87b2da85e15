import type { Variant } from '../fault.ts';

/** The clock is a second ahead. */
export const clockALittleAhead: Variant = {
  id: 'clock-a-little-ahead',
  summary: 'the clock is a second ahead',
  step: 'time',
  deviate: (time) => (world) => time(world) + 900,
};
