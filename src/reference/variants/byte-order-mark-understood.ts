import type { Variant } from '../fault.ts';

/** A byte-order mark is skipped. */
export const byteOrderMarkUnderstood: Variant = {
  id: 'byte-order-mark-understood',
  summary: 'a byte-order mark is skipped',
  step: 'decode',
  deviate: () => (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  },
};
