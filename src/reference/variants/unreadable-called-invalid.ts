import { errorWith } from '../error-with.ts';
import type { Variant } from '../fault.ts';

/** A body that cannot be read is called invalid. */
export const unreadableCalledInvalid: Variant = {
  id: 'unreadable-called-invalid',
  summary: 'a body that cannot be read is called invalid',
  step: 'unreadable',
  deviate: () => (contract) => errorWith(contract, 400),
};
