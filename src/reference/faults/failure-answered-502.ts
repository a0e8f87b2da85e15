import type { Fault } from '../fault.ts';

/** A failure is answered 502. */
export const failureAnswered502: Fault = {
  id: 'failure-answered-502',
  family: 'J',
  summary: 'a failure is answered 502',
  step: 'status',
  deviate: (status) => (error, contract) => (status(error, contract) === 500 ? 502 : status(error, contract)),
  breaks: ['state-refused@state-*-fails-error'],
};
