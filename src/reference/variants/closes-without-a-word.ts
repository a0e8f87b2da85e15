import type { Variant } from '../fault.ts';

/** The connection ends after an error, unannounced. */
export const closesWithoutAWord: Variant = {
  id: 'closes-without-a-word',
  summary: 'the connection ends after an error, unannounced',
  step: 'send',
  deviate: (send) => async (response, request, world) => {
    const answer = await send(response, request, world);
    return answer.status < 400 ? answer : { ...answer, framing: { closes: true } };
  },
};
