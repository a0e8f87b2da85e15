import type { Variant } from '../fault.ts';

/** Identities of a few characters. */
export const shortIds: Variant = {
  id: 'short-ids',
  summary: 'identities of a few characters',
  step: 'identify',
  deviate:
    () =>
    ({ next }) =>
      next().toString(36),
};
