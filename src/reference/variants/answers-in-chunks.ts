import type { Variant } from '../fault.ts';

/** Answers are sent in chunks. */
export const answersInChunks: Variant = {
  id: 'answers-in-chunks',
  summary: 'answers are sent in chunks',
  step: 'send',
  deviate: (send) => async (response, request, world) => ({
    ...(await send(response, request, world)),
    framing: { chunked: true },
  }),
};
