import type { Fault } from '../fault.ts';

/** An issued credential of the greatest length is refused. */
export const issuedMaximumRefused: Fault = {
  id: 'issued-maximum-refused',
  family: 'J',
  summary: 'an issued credential of the greatest length is refused',
  step: 'fits',
  deviate: (fits) => (credential, contract) => fits(`${credential}x`, contract),
  breaks: ['credential-issued-bounds@*-issued-bounds'],
};
