import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A credential in a cookie counts. */
export const credentialFromCookie: Fault = {
  id: 'credential-from-cookie',
  family: 'D',
  summary: 'a credential in a cookie counts',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    credential(request, world) ?? requestHeader(request, 'cookie')[0]?.split('=')[1],
  breaks: ['credential-elsewhere@*-elsewhere'],
};
