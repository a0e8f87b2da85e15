import type { Fault } from '../fault.ts';

/** An error without a text. */
export const errorTextMissing: Fault = {
  id: 'error-text-missing',
  family: 'H',
  summary: 'an error without a text',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({}),
  breaks: ['response-any-of@*error-*body-any-of'],
};
