import type { Fault } from '../fault.ts';

/** A number for the text. */
export const errorTextANumber: Fault = {
  id: 'error-text-a-number',
  family: 'H',
  summary: 'a number for the text',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({ message: 400 }),
  breaks: ['response-type@*error-*message-json-type'],
};
