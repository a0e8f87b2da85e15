import type { Fault } from '../fault.ts';

/** A path with a query is another path. */
export const queryRefused: Fault = {
  id: 'query-refused',
  family: 'E',
  summary: 'a path with a query is another path',
  step: 'routes',
  deviate: (routes) => (path, contract, query) => query === '' && routes(path, contract, query),
  breaks: ['query-ignored@query-ignored'],
};
