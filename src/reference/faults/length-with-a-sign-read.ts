import type { Fault } from '../fault.ts';

/** A length is read by a lenient number parser. */
export const lengthWithASignRead: Fault = {
  id: 'length-with-a-sign-read',
  family: 'E',
  summary: 'a length is read by a lenient number parser',
  step: 'framing',
  deviate: (framing) => (lengths, codings) =>
    framing(
      lengths.map((length) => length.replace(/^\+/, '')),
      codings,
    ),
  profile: 'wire',

  breaks: ['content-length-invalid@content-length-invalid'],
};
