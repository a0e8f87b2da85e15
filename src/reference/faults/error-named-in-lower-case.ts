import type { Fault } from '../fault.ts';

/** The name is in lower case. */
export const errorNamedInLowerCase: Fault = {
  id: 'error-named-in-lower-case',
  family: 'H',
  summary: 'the name is in lower case',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) => errorHeaders(error.toLowerCase(), contract),
  breaks: ['error-name-documented@response-*-name'],
};
