import type { Fault } from '../fault.ts';

/** Paths below the path are served. */
export const pathsBelowServed: Fault = {
  id: 'paths-below-served',
  family: 'E',
  summary: 'paths below the path are served',
  step: 'routes',
  deviate: () => (path, contract) => path.startsWith(contract.path),
  breaks: ['path-other@path-exact'],
};
