import type { Fault } from '../fault.ts';

/** A credential is not looked up. */
export const credentialUnknownAccepted: Fault = {
  id: 'credential-unknown-accepted',
  family: 'D',
  summary: 'a credential is not looked up',
  step: 'knows',
  deviate: (knows) => (credential, world) => knows(credential, world) ?? [...world.connections.values()][0],
  breaks: ['credential-unknown@*-unknown'],
};
