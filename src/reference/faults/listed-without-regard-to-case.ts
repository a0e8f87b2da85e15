import type { Fault } from '../fault.ts';

/** Listed values are compared in lower case. */
export const listedWithoutRegardToCase: Fault = {
  id: 'listed-without-regard-to-case',
  family: 'C',
  summary: 'listed values are compared in lower case',
  step: 'lists',
  deviate: () => (values, value) => values.some((one) => one.toLowerCase() === value.toLowerCase()),
  breaks: ['value-unlisted@*-enum'],
};
