import type { Fault } from '../fault.ts';

/** A body that comes slowly is answered with 500. */
export const slowBodyAnswered500: Fault = {
  id: 'slow-body-answered-500',
  family: 'E',
  summary: 'a body that comes slowly is answered with 500',
  step: 'patience',
  deviate: (patience) => (part) => (part === 'body' ? { milliseconds: 200, status: 500 } : patience(part)),
  profile: 'wire',
  slow: true,
  breaks: ['body-slow@body-slow'],
};
