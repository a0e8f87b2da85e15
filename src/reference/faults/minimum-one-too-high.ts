import type { Fault } from '../fault.ts';

/** `>` written for `>=` in a length check. */
export const minimumOneTooHigh: Fault = {
  id: 'minimum-one-too-high',
  family: 'A',
  summary: '`>` written for `>=` in a length check',
  step: 'minimum',
  deviate: (minimum) => (schema) => (schema.minLength === 0 ? 0 : minimum(schema) + 1),
  breaks: ['characters-accepted@*-characters', 'length-at-minimum@*-min-length'],
  // Where a length at random is the minimum.
  mayBreak: ['length-at-maximum@*'],
};
