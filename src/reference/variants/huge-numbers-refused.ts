import type { Variant } from '../fault.ts';

/** Huge numbers are refused. */
export const hugeNumbersRefused: Variant = {
  id: 'huge-numbers-refused',
  summary: 'huge numbers are refused',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    /:-?(?:\d+e\d{3}|[\d.]{400})/.test(text) ? undefined : parse(text, contract),
};
