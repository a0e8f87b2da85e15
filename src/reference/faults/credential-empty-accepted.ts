import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** An empty credential is served. */
export const credentialEmptyAccepted: Fault = {
  id: 'credential-empty-accepted',
  family: 'D',
  summary: 'an empty credential is served',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    requestHeader(request, world.contract.credential?.header ?? '')[0] === ''
      ? [...world.connections.keys()][0]
      : credential(request, world),
  breaks: ['credential-empty@*-min-length'],
};
