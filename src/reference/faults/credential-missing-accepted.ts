import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A request without a credential is served. */
export const credentialMissingAccepted: Fault = {
  id: 'credential-missing-accepted',
  family: 'D',
  summary: 'a request without a credential is served',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    requestHeader(request, world.contract.credential?.header ?? '').length === 0
      ? [...world.connections.keys()][0]
      : credential(request, world),
  breaks: ['credential-elsewhere@*-elsewhere', 'credential-missing@*-required'],
};
