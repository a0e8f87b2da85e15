import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A body that is no object makes the server fail. */
export const rootOtherAnswered500: Fault = {
  id: 'root-other-answered-500',
  family: 'B',
  summary: 'a body that is no object makes the server fail',
  step: 'object',
  deviate: (object) => (value, contract) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Refusal(failure(contract), 'Something failed.');
    return object(value, contract);
  },
  breaks: ['refusal-error@body-json-type', 'server-error@no-server-error'],
};
