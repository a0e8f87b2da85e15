import type { Variant } from '../fault.ts';

/** The body is judged before the credential. */
export const credentialAfterBody: Variant = {
  id: 'credential-after-body',
  summary: 'the body is judged before the credential',
  step: 'credentialFirst',
  deviate: () => () => false,
};
