import type { Fault } from '../fault.ts';

/** The first of two different lengths counts. */
export const firstOfTwoLengthsCounts: Fault = {
  id: 'first-of-two-lengths-counts',
  family: 'E',
  summary: 'the first of two different lengths counts',
  step: 'framing',
  deviate: (framing) => (lengths, codings) =>
    framing(
      lengths.slice(0, 1).map((length) => length.split(',')[0] ?? ''),
      codings,
    ),
  profile: 'wire',

  breaks: ['content-length-invalid@content-length-invalid'],
};
