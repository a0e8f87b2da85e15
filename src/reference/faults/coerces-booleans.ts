import type { Fault } from '../fault.ts';

/** Booleans are turned into text. */
export const coercesBooleans: Fault = {
  id: 'coerces-booleans',
  family: 'B',
  summary: 'booleans are turned into text',
  step: 'typed',
  deviate: (typed) => (value, schema) => typeof value === 'boolean' || typed(value, schema),
  breaks: ['type-other@*-json-type'],
};
