import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** Broken JSON makes the server fail. */
export const malformedAnswered500: Fault = {
  id: 'malformed-answered-500',
  family: 'B',
  summary: 'broken JSON makes the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    const value = parse(text, contract);
    if (value === undefined) throw new Refusal(failure(contract), 'Something failed.');
    return value;
  },
  breaks: [
    'encoding-other@body-encoding-other',
    'nesting-deep@body-nesting-deep',
    'refusal-error@body-json-malformed',
    'refusal-error@body-required',
    'server-error@no-server-error',
    'size-giant@body-size-giant',
  ],
};
