import type { Fault } from '../fault.ts';

/** The query is part of the key. */
export const scopeOfTheQuery: Fault = {
  id: 'scope-of-the-query',
  family: 'G',
  summary: 'the query is part of the key',
  step: 'key',
  deviate: (key) => (credential, token, request) => key(credential, `${token} ${request.target}`, request),
  breaks: ['query-replayed@query-ignored'],
};
