import type { Fault } from '../fault.ts';

/** A framework's default body limit. */
export const bodyLimitOf100Kb: Fault = {
  id: 'body-limit-of-100-kb',
  family: 'A',
  summary: "a framework's default body limit",
  step: 'decode',
  deviate: (decode) => (bytes, contract) => (bytes.length > 102_400 ? undefined : decode(bytes, contract)),
  breaks: ['length-at-maximum@*-max-length'],
};
