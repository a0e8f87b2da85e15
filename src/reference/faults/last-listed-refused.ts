import type { Fault } from '../fault.ts';

/** One listed value is forgotten. */
export const lastListedRefused: Fault = {
  id: 'last-listed-refused',
  family: 'C',
  summary: 'one listed value is forgotten',
  step: 'lists',
  deviate: (lists) => (values, value, contract) => lists(values.slice(0, -1), value, contract),
  breaks: ['value-listed@*-enum'],
};
