import type { Variant } from '../fault.ts';

/** Text with a lone surrogate is refused. */
export const loneSurrogatesRefused: Variant = {
  id: 'lone-surrogates-refused',
  summary: 'text with a lone surrogate is refused',
  step: 'typed',
  deviate: (typed) => (value, schema) =>
    typed(value, schema) && !(typeof value === 'string' && /\p{Surrogate}/u.test(value)),
};
