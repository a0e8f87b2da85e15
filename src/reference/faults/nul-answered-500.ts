import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A NUL makes the server fail. */
export const nulAnswered500: Fault = {
  id: 'nul-answered-500',
  family: 'B',
  summary: 'a NUL makes the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    if (text.includes('\\u0000')) throw new Refusal(failure(contract), 'Something failed.');
    return parse(text, contract);
  },
  breaks: ['nul-characters@body-nul-characters', 'refusal-error@*-enum', 'server-error@no-server-error'],
};
