import type { Variant } from '../fault.ts';

/** A token with another payload is another request. */
export const reusedTokenServedAfresh: Variant = {
  id: 'reused-token-served-afresh',
  summary: 'a token with another payload is another request',
  step: 'conflict',
  deviate: () => () => 'afresh',
};
