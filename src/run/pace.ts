import { pause } from './pause.ts';

/** When the next request may go out. */
export interface Pace {
  readonly turn: (signal: AbortSignal) => Promise<void>;
  /** The target throttles: wait that long, or longer each time, and go on more slowly. */
  readonly slowDown: (milliseconds: number | undefined) => void;
  /** The target served a request. */
  readonly speedUp: () => void;
}

/** Milliseconds between requests after the first refusal, and at the most. */
const firstGap = 20;
const longestGap = 1000;

/** So many requests served in a row make it faster again. */
const streak = 15;

/**
 * Spaces requests evenly below a rate. Without one there is no pause until the target throttles; from
 * then on the gap between requests grows with each refusal and shrinks while requests are served.
 *
 * @param rate requests a second
 */
export function pace(rate: number | undefined): Pace {
  const least = rate === undefined ? 0 : 1000 / rate;
  let gap = least;
  let next = 0;
  let slowed = 0;
  let served = 0;
  return {
    turn: async (signal) => {
      const time = performance.now();
      if (gap === 0 && next <= time) return;
      const at = Math.max(time, next);
      next = at + gap;
      if (at > time) await pause(at - time, signal);
    },
    slowDown: (milliseconds) => {
      const time = performance.now();
      served = 0;
      next = Math.max(next, time + (milliseconds ?? Math.min(longestGap, gap * 2)));
      // Requests that were under way together are refused together; that is one refusal.
      if (time - slowed < 100) return;
      slowed = time;
      gap = gap === 0 ? firstGap : Math.min(longestGap, gap * 1.6);
    },
    speedUp: () => {
      served += 1;
      if (gap <= least || served < streak) return;
      served = 0;
      gap = gap * 0.7 < 1 ? least : Math.max(least, gap * 0.7);
    },
  };
}
