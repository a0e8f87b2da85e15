import type { Fault } from '../fault.ts';

/** Tokens are normalised. */
export const tokenNormalised: Fault = {
  id: 'token-normalised',
  family: 'G',
  summary: 'tokens are normalised',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.normalize();
  },
  breaks: ['token-equality@*-equality'],
};
