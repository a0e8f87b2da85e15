import type { Fault } from '../fault.ts';

/** A head that comes slowly is answered with 500. */
export const slowHeadAnswered500: Fault = {
  id: 'slow-head-answered-500',
  family: 'E',
  summary: 'a head that comes slowly is answered with 500',
  step: 'patience',
  deviate: (patience) => (part) => (part === 'head' ? { milliseconds: 200, status: 500 } : patience(part)),
  profile: 'wire',
  slow: true,
  breaks: ['header-slow@header-slow'],
};
