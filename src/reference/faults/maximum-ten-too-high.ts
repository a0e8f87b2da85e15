import type { Fault } from '../fault.ts';

/** A length check with some room to spare. */
export const maximumTenTooHigh: Fault = {
  id: 'maximum-ten-too-high',
  family: 'A',
  summary: 'a length check with some room to spare',
  step: 'maximum',
  deviate: (maximum) => (schema) => maximum(schema) + 10,
  breaks: ['length-above-maximum@*-max-length'],
};
