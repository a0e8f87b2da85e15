import type { Fault } from '../fault.ts';

/** A page cannot read an error. */
export const errorsNotShared: Fault = {
  id: 'errors-not-shared',
  family: 'I',
  summary: 'a page cannot read an error',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    response.status >= 400 ? [] : shared(response, request, contract),
  breaks: ['error-cross-origin@cross-origin-errors'],
};
