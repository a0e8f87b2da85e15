import type { Fault } from '../fault.ts';

/** `>=` written for `>` in a length check. */
export const maximumOneTooLow: Fault = {
  id: 'maximum-one-too-low',
  family: 'A',
  summary: '`>=` written for `>` in a length check',
  step: 'maximum',
  deviate: (maximum) => (schema) => maximum(schema) - 1,
  breaks: ['length-at-maximum@*-max-length'],
};
