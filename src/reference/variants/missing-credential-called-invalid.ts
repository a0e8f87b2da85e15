import { errorWith } from '../error-with.ts';
import type { Variant } from '../fault.ts';

/** A credential that is missing or too long is called invalid. */
export const missingCredentialCalledInvalid: Variant = {
  id: 'missing-credential-called-invalid',
  summary: 'a credential that is missing or too long is called invalid',
  step: 'denied',
  deviate: (denied) => (why, contract) =>
    why === 'unknown' ? denied(why, contract) : errorWith(contract, 400),
};
