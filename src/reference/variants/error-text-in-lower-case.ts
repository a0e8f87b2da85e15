import type { Variant } from '../fault.ts';

/** The text of an error stands under the lowercase name alone. */
export const errorTextInLowerCase: Variant = {
  id: 'error-text-in-lower-case',
  summary: 'the text of an error stands under the lowercase name alone',
  step: 'errorBody',
  deviate: () => (_, text) => JSON.stringify({ message: text }),
};
