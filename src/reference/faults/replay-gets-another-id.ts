import type { Fault } from '../fault.ts';

/** The time is remembered, the identity is not. */
export const replayGetsAnotherId: Fault = {
  id: 'replay-gets-another-id',
  family: 'G',
  summary: 'the time is remembered, the identity is not',
  step: 'claim',
  deviate: (claim) => async (key, payload, make, world) => {
    const event = await claim(key, payload, make, world);
    return { ...event, id: make().id };
  },
  breaks: [
    'replay-concurrent@*-replay-concurrent',
    'replay-equivalent@*-replay-equivalent',
    'replay-lasting@*-replay-lasting',
    'replay-same@*-replay',
  ],
};
