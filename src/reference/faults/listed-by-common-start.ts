import type { Fault } from '../fault.ts';

/** What starts as the listed values do passes. */
export const listedByCommonStart: Fault = {
  id: 'listed-by-common-start',
  family: 'C',
  summary: 'what starts as the listed values do passes',
  step: 'lists',
  deviate: () => (values, value) =>
    values.some((one) => value.startsWith(one.slice(0, one.lastIndexOf('.') + 1))),
  breaks: ['value-unlisted@*-enum'],
};
