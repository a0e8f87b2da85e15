import type { Fault } from '../fault.ts';

/** Tokens are trimmed. */
export const tokenTrimmed: Fault = {
  id: 'token-trimmed',
  family: 'G',
  summary: 'tokens are trimmed',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.trim();
  },
  breaks: ['token-equality@*-equality'],
};
