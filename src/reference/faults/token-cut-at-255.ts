import type { Fault } from '../fault.ts';

/** Tokens are cut to a column of 255. */
export const tokenCutAt255: Fault = {
  id: 'token-cut-at-255',
  family: 'G',
  summary: 'tokens are cut to a column of 255',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.slice(0, 255);
  },
  breaks: ['token-equality@*-equality', 'response-unique@response-id-unique'],
};
