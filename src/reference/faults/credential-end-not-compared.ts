import type { Fault } from '../fault.ts';

/** The last character of a credential is not looked at. */
export const credentialEndNotCompared: Fault = {
  id: 'credential-end-not-compared',
  family: 'D',
  summary: 'the last character of a credential is not looked at',
  step: 'knows',
  deviate: () => (credential, world) =>
    [...world.connections].find(
      ([token]) => token.length === credential.length && token.slice(0, -1) === credential.slice(0, -1),
    )?.[1],
  breaks: ['credential-unknown@*-unknown', 'credential-lengthened@*-max-length'],
};
