import type { Fault } from '../fault.ts';
import { correct } from '../steps.ts';

/** A conflict has a name that no page has. */
export const conflictMisnamed: Fault = {
  id: 'conflict-misnamed',
  family: 'J',
  summary: 'a conflict has a name that no page has',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) =>
    errorHeaders(correct.status(error, contract) === 409 ? 'Conflict' : error, contract),
  breaks: ['state-refused@state-*-has-joined-*-error', 'error-name-documented@response-409-name'],
};
