import type { Fault } from '../fault.ts';

/** A missing token is a token. */
export const absentTokensCollapse: Fault = {
  id: 'absent-tokens-collapse',
  family: 'G',
  summary: 'a missing token is a token',
  step: 'token',
  deviate: (token) => (value) => token(value) ?? (value === '' ? undefined : 'none'),
  breaks: ['token-absent@*-absent'],
};
