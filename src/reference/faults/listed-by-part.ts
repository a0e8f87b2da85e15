import type { Fault } from '../fault.ts';

/** A part of a listed value passes. */
export const listedByPart: Fault = {
  id: 'listed-by-part',
  family: 'C',
  summary: 'a part of a listed value passes',
  step: 'lists',
  deviate: () => (values, value) => values.some((one) => one.includes(value)),
  breaks: ['value-unlisted@*-enum'],
};
