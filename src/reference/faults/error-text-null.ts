import type { Fault } from '../fault.ts';

/** Null for the text. */
export const errorTextNull: Fault = {
  id: 'error-text-null',
  family: 'H',
  summary: 'null for the text',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({ message: null }),
  breaks: ['response-type@*error-*message-json-type'],
};
