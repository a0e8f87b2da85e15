import type { Fault } from '../fault.ts';

/** A token is looked up and stored in two steps. */
export const raceBetweenLookUpAndStore: Fault = {
  id: 'race-between-look-up-and-store',
  family: 'G',
  summary: 'a token is looked up and stored in two steps',
  step: 'claim',
  deviate:
    () =>
    async (key, _, make, { events }) => {
      const known = events.get(key);
      await new Promise((resolve) => setTimeout(resolve, 3));
      if (known !== undefined) return known;
      const event = make();
      events.set(key, event);
      return event;
    },
  breaks: ['replay-concurrent@*-replay-concurrent'],
};
