import type { Variant } from '../fault.ts';

/** Text with a NUL or a noncharacter is refused. */
export const nulRefused: Variant = {
  id: 'nul-refused',
  summary: 'text with a NUL or a noncharacter is refused',
  step: 'typed',
  deviate: (typed) => (value, schema) =>
    typed(value, schema) && !(typeof value === 'string' && /[\0\p{Noncharacter_Code_Point}]/u.test(value)),
};
