import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A noncharacter makes the server fail. */
export const noncharactersAnswered500: Fault = {
  id: 'noncharacters-answered-500',
  family: 'B',
  summary: 'a noncharacter makes the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    if (/\\uffff|\\ufdd0/.test(text)) throw new Refusal(failure(contract), 'Something failed.');
    return parse(text, contract);
  },
  breaks: ['nul-characters@body-nul-characters', 'server-error@no-server-error'],
};
