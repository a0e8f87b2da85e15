import type { Fault } from '../fault.ts';

/** Dots of a listed value match any character. */
export const listedByPattern: Fault = {
  id: 'listed-by-pattern',
  family: 'C',
  summary: 'dots of a listed value match any character',
  step: 'lists',
  deviate: () => (values, value) => values.some((one) => new RegExp(`^${one}$`).test(value)),
  breaks: ['value-unlisted@*-enum'],
};
