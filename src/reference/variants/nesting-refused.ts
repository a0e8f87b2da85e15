import type { Variant } from '../fault.ts';

/** Deep nesting is refused. */
export const nestingRefused: Variant = {
  id: 'nesting-refused',
  summary: 'deep nesting is refused',
  step: 'parse',
  deviate: (parse) => (text, contract) => (/(?:[[{](?:"a":)?){100}/.test(text.replaceAll(/"unknown":/g, '')) && !text.includes('"padding"') ? undefined : parse(text, contract)),
};
