import type { Fault } from '../fault.ts';

/** Tokens are compared in lower case. */
export const tokenWithoutRegardToCase: Fault = {
  id: 'token-without-regard-to-case',
  family: 'G',
  summary: 'tokens are compared in lower case',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.toLowerCase();
  },
  breaks: ['token-equality@*-equality'],
};
