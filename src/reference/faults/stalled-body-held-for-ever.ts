import type { Fault } from '../fault.ts';

/** A body that stops coming is waited for without end. */
export const stalledBodyHeldForEver: Fault = {
  id: 'stalled-body-held-for-ever',
  family: 'E',
  summary: 'a body that stops coming is waited for without end',
  step: 'patience',
  deviate: (patience) => (part) => ({ ...patience(part), milliseconds: Infinity }),
  profile: 'wire',
  slow: true,
  breaks: ['body-stalled@body-stalled'],
};
