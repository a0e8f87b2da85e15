import type { Fault } from '../fault.ts';

/** A credential is known by its first 255 characters. */
export const credentialComparedInPart: Fault = {
  id: 'credential-compared-in-part',
  family: 'D',
  summary: 'a credential is known by its first 255 characters',
  step: 'knows',
  deviate: () => (credential, world) =>
    [...world.connections].find(([token]) => token.slice(0, 255) === credential.slice(0, 255))?.[1],
  breaks: ['credential-lengthened@*-max-length'],
};
