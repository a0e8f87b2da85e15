import type { Fault } from '../fault.ts';

/** Tokens are remembered for half a second. */
export const tokensForgottenAtOnce: Fault = {
  id: 'tokens-forgotten-at-once',
  family: 'G',
  summary: 'tokens are remembered for half a second',
  step: 'claim',
  deviate: (claim) => (key, payload, make, world) => {
    const known = world.events.get(key);
    if (known !== undefined && world.clock() - known.time > 500) world.events.delete(key);
    return claim(key, payload, make, world);
  },
  breaks: ['replay-lasting@*-replay-lasting'],
  // On a slow machine.
  mayBreak: ['replay-*@*', 'charset-other@*', 'query-replayed@*'],
};
