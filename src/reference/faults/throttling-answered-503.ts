import type { Fault } from '../fault.ts';

/** Throttling is answered 503. */
export const throttlingAnswered503: Fault = {
  id: 'throttling-answered-503',
  family: 'J',
  summary: 'throttling is answered 503',
  step: 'status',
  deviate: (status) => (error, contract) => (status(error, contract) === 429 ? 503 : status(error, contract)),
  breaks: ['state-refused@state-*-throttled-error'],
};
