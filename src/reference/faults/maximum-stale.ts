import type { Fault } from '../fault.ts';

/** The maximum of an older edition, a sixteenth of today's. */
export const maximumStale: Fault = {
  id: 'maximum-stale',
  family: 'A',
  summary: "the maximum of an older edition, a sixteenth of today's",
  step: 'maximum',
  deviate: (maximum) => (schema) =>
    maximum(schema) > 1000 ? Math.ceil(maximum(schema) / 16) : maximum(schema),
  breaks: ['length-at-maximum@*-max-length'],
};
