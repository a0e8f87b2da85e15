import type { Fault } from '../fault.ts';

/** Hexadecimal numbers are tolerated. */
export const hexadecimalAccepted: Fault = {
  id: 'hexadecimal-accepted',
  family: 'B',
  summary: 'hexadecimal numbers are tolerated',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/\b0x[0-9a-f]+/g, '0'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
