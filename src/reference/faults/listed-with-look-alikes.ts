import type { Fault } from '../fault.ts';

/** Look-alike letters are folded before the look-up. */
export const listedWithLookAlikes: Fault = {
  id: 'listed-with-look-alikes',
  family: 'C',
  summary: 'look-alike letters are folded before the look-up',
  step: 'lists',
  deviate: (lists) => (values, value, contract) =>
    lists(values, value.replaceAll('а', 'a').replaceAll('о', 'o'), contract),
  breaks: ['value-unlisted@*-enum'],
};
