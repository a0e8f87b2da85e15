import type { Variant } from '../fault.ts';

/** Every answer takes 30 ms. */
export const slow: Variant = {
  id: 'slow',
  summary: 'every answer takes 30 ms',
  step: 'send',
  deviate:
    (send) =>
    async (...all) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return send(...all);
    },
};
