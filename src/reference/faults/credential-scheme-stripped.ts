import type { Fault } from '../fault.ts';

/** The word Bearer is taken off. */
export const credentialSchemeStripped: Fault = {
  id: 'credential-scheme-stripped',
  family: 'D',
  summary: 'the word Bearer is taken off',
  step: 'knows',
  deviate: (knows) => (credential, world) => knows(credential.replace(/^Bearer /i, ''), world),
  breaks: ['credential-unknown@*-unknown'],
};
