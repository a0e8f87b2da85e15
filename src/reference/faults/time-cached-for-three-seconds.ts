import type { Fault } from '../fault.ts';

/** A time that is taken every three seconds. */
export const timeCachedForThreeSeconds: Fault = {
  id: 'time-cached-for-three-seconds',
  family: 'F',
  summary: 'a time that is taken every three seconds',
  step: 'time',
  deviate: (time) => {
    let taken = 0;
    return (world) => {
      const at = time(world);
      if (at - taken > 3000) taken = at;
      return taken;
    };
  },
  breaks: ['time-advances@response-*-advances'],
};
