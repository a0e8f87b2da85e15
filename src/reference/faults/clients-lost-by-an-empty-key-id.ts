import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A signature without a key id is refused, and one client signs so. */
export const clientsLostByAnEmptyKeyId: Fault = {
  id: 'clients-lost-by-an-empty-key-id',
  family: 'D',
  summary: 'a signature without a key id is refused, and one client signs so',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    requestHeader(request, 'authorization').some((value) => value.includes('Credential=/'))
      ? undefined
      : credential(request, world),
  breaks: ['client-requests-served@client-amazon-connect-chatjs'],
};
