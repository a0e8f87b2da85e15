import type { Fault } from '../fault.ts';

/** The text under another name. */
export const errorTextUnderAnotherName: Fault = {
  id: 'error-text-under-another-name',
  family: 'H',
  summary: 'the text under another name',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({ detail: 'x' }),
  breaks: ['response-any-of@*error-*body-any-of'],
};
