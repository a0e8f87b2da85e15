import type { Fault } from '../fault.ts';
import { correct } from '../steps.ts';

/** A failure has a name that no page has. */
export const failureMisnamed: Fault = {
  id: 'failure-misnamed',
  family: 'J',
  summary: 'a failure has a name that no page has',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) =>
    errorHeaders(correct.status(error, contract) === 500 ? 'InternalFailure' : error, contract),
  breaks: ['state-refused@state-*-fails-error', 'error-name-documented@response-500-name'],
};
