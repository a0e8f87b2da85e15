import type { Fault } from '../fault.ts';

/** A client that expects 100-continue is left waiting. */
export const expectationIgnored: Fault = {
  id: 'expectation-ignored',
  family: 'E',
  summary: 'a client that expects 100-continue is left waiting',
  step: 'continues',
  deviate: () => () => false,
  profile: 'wire',

  breaks: ['expect-continue@expect-continue'],
};
