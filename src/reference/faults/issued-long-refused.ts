import type { Fault } from '../fault.ts';

/** An issued credential of more than half of the greatest length is refused. */
export const issuedLongRefused: Fault = {
  id: 'issued-long-refused',
  family: 'J',
  summary: 'an issued credential of more than half of the greatest length is refused',
  step: 'fits',
  deviate: (fits) => (credential, contract) => fits(credential.repeat(2), contract),
  breaks: ['credential-issued-bounds@*-issued-bounds'],
};
