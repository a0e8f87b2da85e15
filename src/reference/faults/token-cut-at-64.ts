import type { Fault } from '../fault.ts';

/** Tokens are cut to a column of 64. */
export const tokenCutAt64: Fault = {
  id: 'token-cut-at-64',
  family: 'G',
  summary: 'tokens are cut to a column of 64',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.slice(0, 64);
  },
  breaks: ['token-equality@*-equality', 'response-unique@response-id-unique'],
};
