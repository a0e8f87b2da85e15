import type { Fault } from '../fault.ts';

/** An issued credential anywhere in the header is known. */
export const credentialPartAccepted: Fault = {
  id: 'credential-part-accepted',
  family: 'D',
  summary: 'an issued credential anywhere in the header is known',
  step: 'knows',
  deviate: () => (credential, world) =>
    [...world.connections].find(([token]) => credential.includes(token))?.[1],
  breaks: ['credential-unknown@*-unknown'],
};
