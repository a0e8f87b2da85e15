import type { Fault } from '../fault.ts';

/** The connection is kept after a request with both framings. */
export const bothFramingsKeptOpen: Fault = {
  id: 'both-framings-kept-open',
  family: 'E',
  summary: 'the connection is kept after a request with both framings',
  step: 'framing',
  deviate: (framing) => (lengths, codings) => framing(codings.length > 0 ? [] : lengths, codings),
  profile: 'wire',

  breaks: ['length-and-coding@length-and-coding'],
};
