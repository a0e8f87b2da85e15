import { errorWith } from '../error-with.ts';
import type { Fault } from '../fault.ts';
import { Refusal } from '../refusal.ts';

/** A token that comes again is refused. */
export const replayRefused: Fault = {
  id: 'replay-refused',
  family: 'G',
  summary: 'a token that comes again is refused',
  step: 'claim',
  deviate: (claim) => (key, payload, make, world) => {
    if (world.events.has(key)) throw new Refusal(errorWith(world.contract, 409), 'The token was used.');
    return claim(key, payload, make, world);
  },
  breaks: [
    'replay-concurrent@*-replay-concurrent',
    'replay-equivalent@*-replay-equivalent',
    'replay-lasting@*-replay-lasting',
    'replay-same@*-replay',
  ],
};
