import type { Fault } from '../fault.ts';

/** Tokens are percent-decoded. */
export const tokenPercentDecoded: Fault = {
  id: 'token-percent-decoded',
  family: 'G',
  summary: 'tokens are percent-decoded',
  step: 'token',
  deviate: (token) => (value) => {
    const own = token(value);
    return own === undefined ? undefined : own.replaceAll('%20', ' ').replaceAll('+', ' ');
  },
  breaks: ['token-equality@*-equality'],
};
