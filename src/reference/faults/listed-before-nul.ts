import type { Fault } from '../fault.ts';

/** The look-up ends at a NUL. */
export const listedBeforeNul: Fault = {
  id: 'listed-before-nul',
  family: 'C',
  summary: 'the look-up ends at a NUL',
  step: 'lists',
  deviate: (lists) => (values, value, contract) => lists(values, value.split('\u0000')[0] ?? '', contract),
  breaks: ['value-unlisted@*-enum'],
};
