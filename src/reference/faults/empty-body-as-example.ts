import type { Fault } from '../fault.ts';

/** An empty body is taken for a default. */
export const emptyBodyAsExample: Fault = {
  id: 'empty-body-as-example',
  family: 'B',
  summary: 'an empty body is taken for a default',
  step: 'parse',
  deviate: (parse) => (text, contract) => (text === '' ? contract.examples[0]?.value : parse(text, contract)),
  breaks: ['body-missing@body-required'],
};
