import type { Fault } from '../fault.ts';

/** The last 100 tokens are remembered. */
export const tokensForgottenAfter100: Fault = {
  id: 'tokens-forgotten-after-100',
  family: 'G',
  summary: 'the last 100 tokens are remembered',
  step: 'claim',
  deviate: (claim) => async (key, payload, make, world) => {
    const event = await claim(key, payload, make, world);
    const [oldest] = world.events.keys();
    if (world.events.size > 100 && oldest !== undefined) world.events.delete(oldest);
    return event;
  },
  breaks: ['replay-lasting@*-replay-lasting'],
};
