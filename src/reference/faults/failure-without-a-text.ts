import type { Fault } from '../fault.ts';
import { correct } from '../steps.ts';

/** A failure has no text. */
export const failureWithoutAText: Fault = {
  id: 'failure-without-a-text',
  family: 'J',
  summary: 'a failure has no text',
  step: 'errorBody',
  deviate: (errorBody) => (error, text, request, contract) =>
    correct.status(error, contract) === 500 ? '{}' : errorBody(error, text, request, contract),
  breaks: ['state-refused@state-*-fails-error'],
};
