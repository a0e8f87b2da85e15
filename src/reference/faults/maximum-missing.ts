import type { Fault } from '../fault.ts';

/** No maximum is checked. */
export const maximumMissing: Fault = {
  id: 'maximum-missing',
  family: 'A',
  summary: 'no maximum is checked',
  step: 'maximum',
  deviate: () => () => Infinity,
  breaks: ['length-above-maximum@*-max-length'],
};
