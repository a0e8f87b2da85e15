import type { Fault } from '../fault.ts';

/** A guard before the value is skipped. */
export const prefixSkipped: Fault = {
  id: 'prefix-skipped',
  family: 'B',
  summary: 'a guard before the value is skipped',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replace(/^[^{]*/, ''), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
