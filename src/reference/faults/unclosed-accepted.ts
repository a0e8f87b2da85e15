import type { Fault } from '../fault.ts';

/** A missing brace is supplied. */
export const unclosedAccepted: Fault = {
  id: 'unclosed-accepted',
  family: 'B',
  summary: 'a missing brace is supplied',
  step: 'parse',
  deviate: (parse) => (text, contract) => parse(text, contract) ?? parse(`${text}}`, contract),
  breaks: ['json-malformed@body-json-malformed'],
};
