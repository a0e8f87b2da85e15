import type { Fault } from '../fault.ts';

/** An Accept of anything is refused. */
export const anyAcceptRefused: Fault = {
  id: 'any-accept-refused',
  family: 'E',
  summary: 'an Accept of anything is refused',
  step: 'produces',
  deviate: () => (accept) => accept !== '*/*',
  breaks: ['accept-tolerated@accept-tolerated'],
};
