import type { Fault } from '../fault.ts';

/** A credential in the query counts. */
export const credentialFromQuery: Fault = {
  id: 'credential-from-query',
  family: 'D',
  summary: 'a credential in the query counts',
  step: 'credential',
  deviate: (credential) => (request, world) =>
    credential(request, world) ??
    new URLSearchParams(request.target.split('?')[1] ?? '').get(world.contract.credential?.header ?? '') ??
    undefined,
  breaks: ['credential-elsewhere@*-elsewhere'],
};
