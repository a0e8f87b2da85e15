import type { Fault } from '../fault.ts';

/** What follows the value is not read. */
export const textAfterIgnored: Fault = {
  id: 'text-after-ignored',
  family: 'B',
  summary: 'what follows the value is not read',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replace(/\}[^}]*$/, '}'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
