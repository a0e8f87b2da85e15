import type { Fault } from '../fault.ts';

/** A text of white space. */
export const errorTextBlank: Fault = {
  id: 'error-text-blank',
  family: 'H',
  summary: 'a text of white space',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({ Message: ' ', message: ' ' }),
  breaks: ['response-not-blank@*error-*message-not-blank'],
};
