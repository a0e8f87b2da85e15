import type { Fault } from '../fault.ts';

/** A page cannot read the refusal of a media type. */
export const unsupportedNotShared: Fault = {
  id: 'unsupported-not-shared',
  family: 'I',
  summary: 'a page cannot read the refusal of a media type',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    response.status === 415 ? [] : shared(response, request, contract),
  breaks: ['error-cross-origin@cross-origin-errors'],
};
