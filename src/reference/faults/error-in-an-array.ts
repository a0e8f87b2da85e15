import type { Fault } from '../fault.ts';

/** An array for an error. */
export const errorInAnArray: Fault = {
  id: 'error-in-an-array',
  family: 'H',
  summary: 'an array for an error',
  step: 'errorBody',
  deviate: () => (_, text) => JSON.stringify([{ message: text }]),
  breaks: ['response-type@*error-*body-json-type'],
};
