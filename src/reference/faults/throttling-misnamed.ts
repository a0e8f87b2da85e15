import type { Fault } from '../fault.ts';
import { correct } from '../steps.ts';

/** Throttling has a name that no page has. */
export const throttlingMisnamed: Fault = {
  id: 'throttling-misnamed',
  family: 'J',
  summary: 'throttling has a name that no page has',
  step: 'errorHeaders',
  deviate: (errorHeaders) => (error, contract) =>
    errorHeaders(correct.status(error, contract) === 429 ? 'TooManyRequestsException' : error, contract),
  breaks: ['state-refused@state-*-throttled-error', 'error-name-documented@response-429-name'],
};
