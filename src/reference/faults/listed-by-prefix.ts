import type { Fault } from '../fault.ts';

/** A value that starts with a listed one passes. */
export const listedByPrefix: Fault = {
  id: 'listed-by-prefix',
  family: 'C',
  summary: 'a value that starts with a listed one passes',
  step: 'lists',
  deviate: () => (values, value) => values.some((one) => value.startsWith(one)),
  breaks: ['value-unlisted@*-enum'],
};
