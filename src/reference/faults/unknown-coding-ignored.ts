import type { Fault } from '../fault.ts';

/** A transfer coding that is not known is ignored. */
export const unknownCodingIgnored: Fault = {
  id: 'unknown-coding-ignored',
  family: 'E',
  summary: 'a transfer coding that is not known is ignored',
  step: 'framing',
  deviate: (framing) => (lengths, codings) =>
    framing(
      lengths,
      codings.filter((coding) => /^chunked$/i.test(coding)),
    ),
  profile: 'wire',

  breaks: ['length-and-coding@length-and-coding'],
};
