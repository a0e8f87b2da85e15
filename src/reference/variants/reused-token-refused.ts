import type { Variant } from '../fault.ts';

/** A token with another payload is refused. */
export const reusedTokenRefused: Variant = {
  id: 'reused-token-refused',
  summary: 'a token with another payload is refused',
  step: 'conflict',
  deviate: () => () => 'refused',
};
