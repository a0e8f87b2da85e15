import type { Fault } from '../fault.ts';

/** A minimum of one for every text. */
export const minimumEverywhere: Fault = {
  id: 'minimum-everywhere',
  family: 'A',
  summary: 'a minimum of one for every text',
  step: 'minimum',
  deviate: (minimum) => (schema) => Math.max(1, minimum(schema)),
  breaks: ['length-at-minimum@*-min-length', 'member-optional@client-token-optional'],
};
