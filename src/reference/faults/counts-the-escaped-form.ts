import type { Fault } from '../fault.ts';

/** Escapes are counted as they are written. */
export const countsTheEscapedForm: Fault = {
  id: 'counts-the-escaped-form',
  family: 'A',
  summary: 'escapes are counted as they are written',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    const longest = Math.max(...contract.members.map(({ schema }) => schema.maxLength ?? 0));
    const literals = text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    return literals.some((literal) => literal.includes('\\u') && literal.length - 2 > longest)
      ? undefined
      : parse(text, contract);
  },
  breaks: ['length-at-maximum@*-max-length'],
};
