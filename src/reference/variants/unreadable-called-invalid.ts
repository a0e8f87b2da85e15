import type { Variant } from '../fault.ts';

/** A body that cannot be read is called invalid. */
export const unreadableCalledInvalid: Variant = {
  id: 'unreadable-called-invalid',
  summary: 'a body that cannot be read is called invalid',
  step: 'unreadable',
  deviate: () => (contract) => contract.responses.find(({ status }) => status === 400)?.errors[0] ?? '400',
};
