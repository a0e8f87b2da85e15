import type { Fault } from '../fault.ts';
import { correct } from '../steps.ts';

/** A conflict has no text. */
export const conflictWithoutAText: Fault = {
  id: 'conflict-without-a-text',
  family: 'J',
  summary: 'a conflict has no text',
  step: 'errorBody',
  deviate: (errorBody) => (error, text, request, contract) =>
    correct.status(error, contract) === 409 ? '{}' : errorBody(error, text, request, contract),
  breaks: ['state-refused@state-*-has-joined-*-error'],
};
