import type { Fault } from '../fault.ts';

/** Tokens are cut one too early. */
export const tokenCutAt499: Fault = {
  id: 'token-cut-at-499',
  family: 'G',
  summary: 'tokens are cut one too early',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.slice(0, 499);
  },
  breaks: ['token-equality@*-equality'],
};
