import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A credential in Authorization counts. */
export const credentialFromAuthorization: Fault = {
  id: 'credential-from-authorization',
  family: 'D',
  summary: 'a credential in Authorization counts',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    credential(request, world) ?? requestHeader(request, 'authorization')[0]?.replace(/^Bearer /, ''),
  breaks: ['credential-elsewhere@*-elsewhere'],
};
