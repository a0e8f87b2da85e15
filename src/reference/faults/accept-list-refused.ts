import type { Fault } from '../fault.ts';

/** An Accept with several media types is refused. */
export const acceptListRefused: Fault = {
  id: 'accept-list-refused',
  family: 'E',
  summary: 'an Accept with several media types is refused',
  step: 'produces',
  deviate: () => (accept) => accept === undefined || !accept.includes(','),
  breaks: ['accept-tolerated@accept-tolerated'],
};
