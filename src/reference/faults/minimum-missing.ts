import type { Fault } from '../fault.ts';

/** No minimum is checked. */
export const minimumMissing: Fault = {
  id: 'minimum-missing',
  family: 'A',
  summary: 'no minimum is checked',
  step: 'minimum',
  deviate: () => () => 0,
  breaks: ['length-below-minimum@*-min-length'],
};
