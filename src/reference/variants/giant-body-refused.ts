import type { Variant } from '../fault.ts';
import { Refusal } from '../refusal.ts';

/** A giant body is answered 413. */
export const giantBodyRefused: Variant = {
  id: 'giant-body-refused',
  summary: 'a giant body is answered 413',
  step: 'decode',
  deviate: (decode) => (bytes, contract) => {
    if (bytes.length > 1_000_000) throw new Refusal('413', 'The body is too large.');
    return decode(bytes, contract);
  },
};
