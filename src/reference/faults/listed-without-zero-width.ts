import type { Fault } from '../fault.ts';

/** Invisible characters are dropped before the look-up. */
export const listedWithoutZeroWidth: Fault = {
  id: 'listed-without-zero-width',
  family: 'C',
  summary: 'invisible characters are dropped before the look-up',
  step: 'lists',
  deviate: (lists) => (values, value, contract) =>
    lists(values, value.replaceAll(/[\u200b\ufeff]/g, ''), contract),
  breaks: ['value-unlisted@*-enum'],
};
