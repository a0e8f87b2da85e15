import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A gateway refuses requests without a credential itself, and says nothing of pages. */
export const missingCredentialNotShared: Fault = {
  id: 'missing-credential-not-shared',
  family: 'I',
  summary: 'a page cannot read the refusal of a request without a credential',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    response.status >= 400 && requestHeader(request, contract.credential?.header ?? '').length === 0
      ? []
      : shared(response, request, contract),
  breaks: ['error-cross-origin@cross-origin-errors'],
};
