import type { Fault } from '../fault.ts';

/** A comma before a brace is tolerated. */
export const trailingCommaAccepted: Fault = {
  id: 'trailing-comma-accepted',
  family: 'B',
  summary: 'a comma before a brace is tolerated',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/,\s*([}\]])/g, '$1'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
