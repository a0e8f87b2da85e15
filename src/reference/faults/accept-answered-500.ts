import type { Fault } from '../fault.ts';
import { Refusal } from '../refusal.ts';

/** An Accept that excludes JSON makes the server fail. */
export const acceptAnswered500: Fault = {
  id: 'accept-answered-500',
  family: 'E',
  summary: 'an Accept that excludes JSON makes the server fail',
  step: 'produces',
  deviate: () => (accept) => {
    if (accept === 'text/html') throw new Refusal('500', 'Something failed.');
    return true;
  },
  breaks: [],
};
