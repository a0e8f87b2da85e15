import type { Fault } from '../fault.ts';

/** The identity is remembered, the time is not. */
export const replayGetsAnotherTime: Fault = {
  id: 'replay-gets-another-time',
  family: 'G',
  summary: 'the identity is remembered, the time is not',
  step: 'claim',
  deviate: (claim) => async (key, payload, make, world) => {
    const event = await claim(key, payload, make, world);
    return { ...event, time: world.clock() };
  },
  breaks: [
    'replay-concurrent@*-replay-concurrent',
    'replay-equivalent@*-replay-equivalent',
    'replay-lasting@*-replay-lasting',
    'replay-same@*-replay',
  ],
};
