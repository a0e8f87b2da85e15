import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A second request while the first is served makes the server fail. */
export const raceAnswered500: Fault = {
  id: 'race-answered-500',
  family: 'G',
  summary: 'a second request while the first is served makes the server fail',
  step: 'claim',
  deviate: (claim) => {
    const busy = new Set<string>();
    return async (key, payload, make, world) => {
      if (busy.has(key)) throw new Refusal(failure(world.contract), 'Something failed.');
      busy.add(key);
      await new Promise((resolve) => setTimeout(resolve, 3));
      busy.delete(key);
      return claim(key, payload, make, world);
    };
  },
  breaks: ['replay-concurrent@*-replay-concurrent', 'server-error@no-server-error'],
};
