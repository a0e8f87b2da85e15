import type { Fault } from '../fault.ts';

/** A credential is cut to a column of its greatest length. */
export const credentialCutToWhatFits: Fault = {
  id: 'credential-cut-to-what-fits',
  family: 'D',
  summary: 'a credential is cut to a column of its greatest length',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    credential(request, world)?.slice(0, world.contract.credential?.schema.maxLength),
  breaks: ['credential-lengthened@*-max-length'],
};
