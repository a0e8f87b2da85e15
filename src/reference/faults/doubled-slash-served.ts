import type { Fault } from '../fault.ts';

/** Doubled slashes are folded. */
export const doubledSlashServed: Fault = {
  id: 'doubled-slash-served',
  family: 'E',
  summary: 'doubled slashes are folded',
  step: 'routes',
  deviate: (routes) => (path, contract, query) => routes(path.replaceAll(/\/+/g, '/'), contract, query),
  breaks: ['path-other@path-exact'],
};
