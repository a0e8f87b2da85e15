import type { Fault } from '../fault.ts';

/** A body in chunks is read by its length where it has one. */
export const lengthCountsBeforeCoding: Fault = {
  id: 'length-counts-before-coding',
  family: 'E',
  summary: 'a body in chunks is read by its length where it has one',
  step: 'framing',
  deviate: (framing) => (lengths, codings) => framing(lengths, lengths.length > 0 ? [] : codings),
  profile: 'wire',

  breaks: ['length-and-coding@length-and-coding'],
};
