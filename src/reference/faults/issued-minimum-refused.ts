import type { Fault } from '../fault.ts';

/** An issued credential of the least length is refused. */
export const issuedMinimumRefused: Fault = {
  id: 'issued-minimum-refused',
  family: 'J',
  summary: 'an issued credential of the least length is refused',
  step: 'fits',
  deviate: (fits) => (credential, contract) =>
    credential.length > (contract.credential?.schema.minLength ?? 1) && fits(credential, contract),
  breaks: ['credential-issued-bounds@*-issued-bounds'],
};
