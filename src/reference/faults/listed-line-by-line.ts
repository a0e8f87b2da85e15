import type { Fault } from '../fault.ts';

/** `$` matches before a line feed. */
export const listedLineByLine: Fault = {
  id: 'listed-line-by-line',
  family: 'C',
  summary: '`$` matches before a line feed',
  step: 'lists',
  deviate: (lists) => (values, value, contract) => lists(values, value.replace(/\n$/, ''), contract),
  breaks: ['value-unlisted@*-enum'],
};
