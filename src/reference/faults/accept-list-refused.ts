import type { Fault } from '../fault.ts';

/** An Accept with several media types is refused. */
export const acceptListRefused: Fault = {
  id: 'accept-list-refused',
  family: 'E',
  summary: 'an Accept with several media types is refused',
  step: 'produces',
  deviate: () => (accept) => accept?.includes(',') !== true,
  breaks: ['accept-tolerated@accept-tolerated'],
};
