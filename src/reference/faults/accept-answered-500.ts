import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** An Accept that excludes JSON makes the server fail. */
export const acceptAnswered500: Fault = {
  id: 'accept-answered-500',
  family: 'E',
  summary: 'an Accept that excludes JSON makes the server fail',
  step: 'produces',
  deviate: () => (accept, contract) => {
    if (accept === 'text/html') throw new Refusal(failure(contract), 'Something failed.');
    return true;
  },
  breaks: ['accept-incompatible@accept-incompatible', 'server-error@no-server-error'],
};
