import type { Fault } from '../fault.ts';

/** Single quotes are tolerated. */
export const singleQuotesAccepted: Fault = {
  id: 'single-quotes-accepted',
  family: 'B',
  summary: 'single quotes are tolerated',
  step: 'parse',
  deviate: (parse) => (text, contract) => parse(text, contract) ?? parse(text.replaceAll("'", '"'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
