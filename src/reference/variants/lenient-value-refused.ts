import type { Variant } from '../fault.ts';

/** A listed value that need not be accepted is refused. */
export const lenientValueRefused: Variant = {
  id: 'lenient-value-refused',
  summary: 'a listed value that need not be accepted is refused',
  step: 'lists',
  deviate: (lists) => (values, value, contract) => {
    const lenient = contract.clauses.flatMap(({ kind, parameters }) =>
      kind === 'request/enum' ? Object.keys(parameters.values ?? {}) : [],
    );
    return lists(values, value, contract) && !lenient.includes(value);
  },
};
