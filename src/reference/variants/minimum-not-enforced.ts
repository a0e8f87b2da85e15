import type { Variant } from '../fault.ts';

/** Empty text is accepted. */
export const minimumNotEnforced: Variant = {
  id: 'minimum-not-enforced',
  summary: 'empty text is accepted',
  step: 'minimum',
  deviate: () => () => 0,
};
