import type { Fault } from '../fault.ts';

/** Numbers are turned into text. */
export const coercesNumbers: Fault = {
  id: 'coerces-numbers',
  family: 'B',
  summary: 'numbers are turned into text',
  step: 'typed',
  deviate: (typed) => (value, schema) => typeof value === 'number' || typed(value, schema),
  breaks: ['type-other@*-json-type'],
};
