import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** One request in twenty fails. */
export const oneRequestInTwentyFails: Fault = {
  id: 'one-request-in-twenty-fails',
  family: 'H',
  summary: 'one request in twenty fails',
  step: 'claim',
  deviate: (claim) => {
    let count = 0;
    return (key, payload, make, world) => {
      if ((count += 1) % 20 === 0) throw new Refusal(failure(world.contract), 'Something failed.');
      return claim(key, payload, make, world);
    };
  },
  breaks: ['server-error@no-server-error'],
  mayBreak: ['*'],
};
