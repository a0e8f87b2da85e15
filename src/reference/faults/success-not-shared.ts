import type { Fault } from '../fault.ts';

/** A page cannot read a success. */
export const successNotShared: Fault = {
  id: 'success-not-shared',
  family: 'I',
  summary: 'a page cannot read a success',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    request.method !== 'OPTIONS' && response.status < 300 ? [] : shared(response, request, contract),
  breaks: ['success-cross-origin@cross-origin-success'],
};
