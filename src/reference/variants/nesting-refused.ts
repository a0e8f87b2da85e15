import type { Variant } from '../fault.ts';

/** Deep nesting is refused. */
export const nestingRefused: Variant = {
  id: 'nesting-refused',
  summary: 'deep nesting is refused',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    /(?:[[{][^[{\]}]{0,8}){100}/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, ''))
      ? undefined
      : parse(text, contract),
};
