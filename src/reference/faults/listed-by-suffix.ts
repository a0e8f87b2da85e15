import type { Fault } from '../fault.ts';

/** A value that ends with a listed one passes. */
export const listedBySuffix: Fault = {
  id: 'listed-by-suffix',
  family: 'C',
  summary: 'a value that ends with a listed one passes',
  step: 'lists',
  deviate: () => (values, value) => values.some((one) => value.endsWith(one)),
  breaks: ['value-unlisted@*-enum'],
};
