import type { Fault } from '../fault.ts';

/** An empty token is a token. */
export const emptyTokensCollapse: Fault = {
  id: 'empty-tokens-collapse',
  family: 'G',
  summary: 'an empty token is a token',
  step: 'token',
  deviate: (token) => (value) => (value === '' ? 'empty' : token(value)),
  breaks: ['token-empty@*-empty'],
};
