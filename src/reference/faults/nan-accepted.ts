import type { Fault } from '../fault.ts';

/** NaN and Infinity are numbers. */
export const nanAccepted: Fault = {
  id: 'nan-accepted',
  family: 'B',
  summary: 'NaN and Infinity are numbers',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/\b(NaN|Infinity)\b/g, '0'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
