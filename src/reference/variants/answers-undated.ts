import type { Variant } from '../fault.ts';

/** Answers have no Date. */
export const answersUndated: Variant = {
  id: 'answers-undated',
  summary: 'answers have no Date',
  step: 'send',
  deviate: (send) => async (response, request, world) => ({
    ...(await send(response, request, world)),
    framing: { undated: true },
  }),
};
