import type { Fault } from '../fault.ts';

/** Errors have names of their own. */
export const errorNamedOtherwise: Fault = {
  id: 'error-named-otherwise',
  family: 'H',
  summary: 'errors have names of their own',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (_, contract) => errorHeaders('BadRequest', contract),
  breaks: ['error-name-documented@response-*-name'],
};
