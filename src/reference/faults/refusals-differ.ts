import type { Fault } from '../fault.ts';

/** The same fault is answered differently each time. */
export const refusalsDiffer: Fault = {
  id: 'refusals-differ',
  family: 'H',
  summary: 'the same fault is answered differently each time',
  step: 'status',
  deviate: (status) => {
    let count = 0;
    return (error, contract) => ((count += 1) % 3 === 0 && status(error, contract) === 400 ? 422 : status(error, contract));
  },
  breaks: [],
};
