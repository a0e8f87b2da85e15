import type { Fault } from '../fault.ts';

/** `<=` written for `<` in a length check. */
export const maximumOneTooHigh: Fault = {
  id: 'maximum-one-too-high',
  family: 'A',
  summary: '`<=` written for `<` in a length check',
  step: 'maximum',
  deviate: (maximum) => (schema) => maximum(schema) + 1,
  breaks: ['length-above-maximum@*-max-length'],
};
