import type { Fault } from '../fault.ts';
import { requestHeader } from '../message.ts';

/** A header with underscores for hyphens counts. */
export const credentialFromUnderscores: Fault = {
  id: 'credential-from-underscores',
  family: 'D',
  summary: 'a header with underscores for hyphens counts',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    credential(request, world) ??
    requestHeader(request, (world.contract.credential?.header ?? '').replaceAll('-', '_'))[0],
  breaks: ['credential-elsewhere@*-elsewhere'],
};
