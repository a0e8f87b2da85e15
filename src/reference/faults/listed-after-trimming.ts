import type { Fault } from '../fault.ts';

/** Values are trimmed before they are looked up. */
export const listedAfterTrimming: Fault = {
  id: 'listed-after-trimming',
  family: 'C',
  summary: 'values are trimmed before they are looked up',
  step: 'lists',
  deviate: (lists) => (values, value, contract) => lists(values, value.trim(), contract),
  breaks: ['value-unlisted@*-enum'],
};
