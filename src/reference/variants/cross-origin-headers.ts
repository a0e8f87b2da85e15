import type { Variant } from '../fault.ts';

/** Every answer has headers for browsers, whoever asks. */
export const crossOriginHeaders: Variant = {
  id: 'cross-origin-headers',
  summary: 'every answer has headers for browsers, whoever asks',
  step: 'shared',
  deviate: () => (_, __, contract) => [
    ['Access-Control-Allow-Origin', '*'],
    ['Access-Control-Expose-Headers', contract.errorType?.header ?? '*'],
    ['Vary', 'Origin'],
  ],
};
