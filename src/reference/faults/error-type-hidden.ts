import type { Fault } from '../fault.ts';

/** A page cannot read the name of an error. */
export const errorTypeHidden: Fault = {
  id: 'error-type-hidden',
  family: 'I',
  summary: 'a page cannot read the name of an error',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    shared(response, request, contract).filter(([name]) => name !== 'Access-Control-Expose-Headers'),
  breaks: ['error-type-exposed@cross-origin-error-type'],
};
