import type { Variant } from '../fault.ts';

/** The path is served in any case. */
export const pathInAnyCase: Variant = {
  id: 'path-in-any-case',
  summary: 'the path is served in any case',
  step: 'routes',
  deviate: () => (path, contract) => path.toLowerCase() === contract.path.toLowerCase(),
};
