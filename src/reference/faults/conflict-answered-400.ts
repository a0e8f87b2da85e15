import type { Fault } from '../fault.ts';

/** A conflict is answered 400. */
export const conflictAnswered400: Fault = {
  id: 'conflict-answered-400',
  family: 'J',
  summary: 'a conflict is answered 400',
  step: 'status',
  deviate: (status) => (error, contract) => (status(error, contract) === 409 ? 400 : status(error, contract)),
  breaks: ['state-refused@state-*-has-joined-*-error'],
};
