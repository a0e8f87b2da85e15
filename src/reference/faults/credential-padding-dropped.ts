import type { Fault } from '../fault.ts';

/** A long run at the end of a credential is taken for padding. */
export const credentialPaddingDropped: Fault = {
  id: 'credential-padding-dropped',
  family: 'D',
  summary: 'a long run at the end of a credential is taken for padding',
  step: 'credential',
  deviate: (credential) => (request, world) => credential(request, world)?.replace(/(.)\1{99,}$/, ''),
  breaks: ['credential-too-long@*-max-length'],
};
