import type { Fault } from '../fault.ts';

/** The same fault is answered differently each time. */
export const refusalsDiffer: Fault = {
  id: 'refusals-differ',
  family: 'H',
  summary: 'the same fault is answered differently each time',
  step: 'unreadable',
  deviate: () => {
    let count = 0;
    return ({ responses }) =>
      responses.find(({ status }) => status === 400)?.errors[(count += 1) % 2] ?? '400';
  },
  breaks: ['refusal-repeated@refusal-repeatable'],
};
