import { pause } from './pause.ts';

/** When the next request may go out. */
export interface Pace {
  readonly turn: (signal: AbortSignal) => Promise<void>;
  /** The target throttles: wait that long, or longer each time, and go on more slowly. */
  readonly slowDown: (milliseconds: number | undefined) => void;
  readonly speedUp: () => void;
}

/**
 * Spaces requests evenly below a rate. Without one there is no pause until the target throttles; then
 * the rate is what it served in the last second, lowered at each further refusal.
 *
 * @param rate requests a second
 */
export function pace(rate: number | undefined): Pace {
  let gap = rate === undefined ? 0 : 1000 / rate;
  let next = 0;
  let slowed = 0;
  let served = 0;
  let since = performance.now();
  return {
    turn: async (signal) => {
      if (gap === 0 && next === 0) return;
      const time = performance.now();
      const at = Math.max(time, next);
      next = at + gap;
      if (at > time) await pause(at - time, signal);
    },
    slowDown: (milliseconds) => {
      const time = performance.now();
      if (time - slowed < 250 && milliseconds === undefined) return;
      const measured = served === 0 ? 5 : (served * 1000) / Math.max(200, time - since);
      gap = gap === 0 ? Math.max(20, 1000 / Math.max(1, Math.min(measured, 50))) : Math.min(1000, gap * 1.3);
      next = Math.max(next, time + (milliseconds ?? Math.min(2000, gap * 3)));
      slowed = time;
    },
    speedUp: () => {
      const time = performance.now();
      if (time - since > 1000) {
        since = time;
        served = 0;
      }
      served += 1;
    },
  };
}
