import type { Fault } from '../fault.ts';

/** A second value is not read. */
export const secondValueIgnored: Fault = {
  id: 'second-value-ignored',
  family: 'B',
  summary: 'a second value is not read',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replace(/(\})\s*\{.*$/s, '$1'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
