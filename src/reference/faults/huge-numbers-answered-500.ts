import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** Huge numbers make the server fail. */
export const hugeNumbersAnswered500: Fault = {
  id: 'huge-numbers-answered-500',
  family: 'B',
  summary: 'huge numbers make the server fail',
  step: 'parse',
  deviate: (parse) => (text, contract) => {
    if (
      /:-?[\d.]*(?:\d{400}|e(?:[4-9]\d\d|\d{4}))(?![\w-])/.test(text.replaceAll(/\"(?:[^\"\\]|\\.)*\"/g, ''))
    )
      throw new Refusal(failure(contract), 'Something failed.');
    return parse(text, contract);
  },
  breaks: ['numbers-huge@body-numbers-huge', 'server-error@no-server-error'],
};
