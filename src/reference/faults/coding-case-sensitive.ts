import type { Fault } from '../fault.ts';

/** The name of the transfer coding is compared as it is written. */
export const codingCaseSensitive: Fault = {
  id: 'coding-case-sensitive',
  family: 'E',
  summary: 'the name of the transfer coding is compared as it is written',
  step: 'framing',
  deviate: (framing) => (lengths, codings) =>
    codings.some((coding) => coding !== 'chunked') ? undefined : framing(lengths, codings),
  profile: 'wire',

  breaks: ['chunked-forms@chunked-forms'],
};
