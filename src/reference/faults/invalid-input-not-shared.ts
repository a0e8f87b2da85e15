import type { Fault } from '../fault.ts';

/** A page cannot read what is wrong with its request. */
export const invalidInputNotShared: Fault = {
  id: 'invalid-input-not-shared',
  family: 'I',
  summary: 'a page cannot read what is wrong with its request',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    response.status === 400 ? [] : shared(response, request, contract),
  breaks: ['error-cross-origin@cross-origin-errors'],
};
