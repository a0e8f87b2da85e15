import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** An empty body makes the server fail. */
export const emptyBodyAnswered500: Fault = {
  id: 'empty-body-answered-500',
  family: 'B',
  summary: 'an empty body makes the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    if (text === '') throw new Refusal(failure(contract), 'Something failed.');
    return parse(text, contract);
  },
  breaks: ['refusal-error@body-required', 'server-error@no-server-error'],
};
