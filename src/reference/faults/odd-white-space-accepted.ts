import type { Fault } from '../fault.ts';

/** Any white space of Unicode is skipped. */
export const oddWhiteSpaceAccepted: Fault = {
  id: 'odd-white-space-accepted',
  family: 'B',
  summary: 'any white space of Unicode is skipped',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/[\f\v\u00a0\u2028]/g, ' '), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
