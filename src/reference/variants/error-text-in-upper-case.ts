import type { Variant } from '../fault.ts';

/** The text of an error stands under the uppercase name alone. */
export const errorTextInUpperCase: Variant = {
  id: 'error-text-in-upper-case',
  summary: 'the text of an error stands under the uppercase name alone',
  step: 'errorBody',
  deviate: () => (_, text) => JSON.stringify({ Message: text }),
};
