import type { Variant } from '../fault.ts';

/** A success is written on several lines. */
export const successWithWhiteSpace: Variant = {
  id: 'success-with-white-space',
  summary: 'a success is written on several lines',
  step: 'success',
  deviate:
    (success) =>
    (...all) => {
      const answer = success(...all);
      return { ...answer, body: `${JSON.stringify(JSON.parse(String(answer.body)), null, 2)}\n` };
    },
};
