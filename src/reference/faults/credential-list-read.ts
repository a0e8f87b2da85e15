import type { Fault } from '../fault.ts';

/** The first of a list with commas counts. */
export const credentialListRead: Fault = {
  id: 'credential-list-read',
  family: 'D',
  summary: 'the first of a list with commas counts',
  step: 'knows',
  deviate: (knows) => (credential, world) => knows(credential.split(',')[0]?.trim() ?? '', world),
  breaks: ['credential-unknown@*-unknown'],
};
