import type { Fault } from '../fault.ts';
import { correct } from '../steps.ts';

/** Throttling has no text. */
export const throttlingWithoutAText: Fault = {
  id: 'throttling-without-a-text',
  family: 'J',
  summary: 'throttling has no text',
  step: 'errorBody',
  deviate: (errorBody) => (error, text, request, contract) =>
    correct.status(error, contract) === 429 ? '{}' : errorBody(error, text, request, contract),
  breaks: ['state-refused@state-*-throttled-error'],
};
