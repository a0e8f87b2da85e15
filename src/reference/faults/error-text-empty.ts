import type { Fault } from '../fault.ts';

/** An empty text. */
export const errorTextEmpty: Fault = {
  id: 'error-text-empty',
  family: 'H',
  summary: 'an empty text',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({ Message: '', message: '' }),
  breaks: ['response-min-length@*error-*message-min-length'],
};
