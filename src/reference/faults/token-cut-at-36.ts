import type { Fault } from '../fault.ts';

/** Tokens are cut to the length of a UUID. */
export const tokenCutAt36: Fault = {
  id: 'token-cut-at-36',
  family: 'G',
  summary: 'tokens are cut to the length of a UUID',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.slice(0, 36);
  },
  breaks: ['token-equality@*-equality', 'response-unique@response-id-unique'],
};
