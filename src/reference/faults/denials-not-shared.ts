import type { Fault } from '../fault.ts';

/** A page cannot read the refusal of a credential. */
export const denialsNotShared: Fault = {
  id: 'denials-not-shared',
  family: 'I',
  summary: 'a page cannot read the refusal of a credential',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    response.status === 403 ? [] : shared(response, request, contract),
  breaks: ['error-cross-origin@cross-origin-errors'],
};
