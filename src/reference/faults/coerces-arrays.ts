import type { Fault } from '../fault.ts';

/** An array is taken for its text. */
export const coercesArrays: Fault = {
  id: 'coerces-arrays',
  family: 'B',
  summary: 'an array is taken for its text',
  step: 'typed',
  deviate: (typed) => (value, schema) => Array.isArray(value) || typed(value, schema),
  breaks: ['type-other@*-json-type'],
};
