import type { Variant } from '../fault.ts';
import { edited } from '../edit.ts';

/** A success has further members. */
export const successWithFurtherMembers: Variant = {
  id: 'success-with-further-members',
  summary: 'a success has further members',
  step: 'success',
  deviate:
    (success) =>
    (...all) =>
      edited(success(...all), (members) => ({ RequestId: 'x', ...members, Nested: { a: [1] } })),
};
