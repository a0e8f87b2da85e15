import type { Variant } from '../fault.ts';

/** A slash at the end is tolerated. */
export const slashAtTheEndServed: Variant = {
  id: 'slash-at-the-end-served',
  summary: 'a slash at the end is tolerated',
  step: 'routes',
  deviate: (routes) => (path, contract, query) => routes(path.replace(/\/$/, ''), contract, query),
};
