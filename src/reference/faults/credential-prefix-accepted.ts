import type { Fault } from '../fault.ts';

/** A credential that starts with an issued one is known. */
export const credentialPrefixAccepted: Fault = {
  id: 'credential-prefix-accepted',
  family: 'D',
  summary: 'a credential that starts with an issued one is known',
  step: 'knows',
  deviate: () => (credential, world) =>
    [...world.connections].find(([token]) => credential.startsWith(token))?.[1],
  breaks: ['credential-unknown@*-unknown'],
};
