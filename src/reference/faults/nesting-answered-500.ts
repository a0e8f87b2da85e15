import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** Deep nesting makes the server fail. */
export const nestingAnswered500: Fault = {
  id: 'nesting-answered-500',
  family: 'B',
  summary: 'deep nesting makes the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    if (/(?:[[{][^[{\]}]{0,8}){500}/.test(text.replaceAll(/\"(?:[^\"\\]|\\.)*\"/g, '\"\"')))
      throw new Refusal(failure(contract), 'Something failed.');
    return parse(text, contract);
  },
  breaks: ['nesting-deep@body-nesting-deep', 'server-error@no-server-error'],
};
