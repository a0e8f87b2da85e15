import { errorWith } from '../error-with.ts';
import type { Fault } from '../fault.ts';

/** A body that cannot be read is called one of another media type. */
export const unreadableAnswered415: Fault = {
  id: 'unreadable-answered-415',
  family: 'H',
  summary: 'a body that cannot be read is called one of another media type',
  step: 'unreadable',
  deviate: () => (contract) => errorWith(contract, 415),
  breaks: [
    'nesting-deep@body-nesting-deep',
    'refusal-error@*-json-type',
    'refusal-error@body-encoding-invalid',
    'refusal-error@body-json-malformed',
    'refusal-error@body-json-type',
    'refusal-error@body-required',
    'size-giant@body-size-giant',
  ],
};
