import { setImmediate } from 'node:timers/promises';
import { pause } from './pause.ts';
import { now } from './transport.ts';

/** The time, and waiting for one; milliseconds since the epoch, with fractions. */
export interface Clock {
  readonly now: () => number;
  /** Resolves at that time, or when the run is interrupted. */
  readonly until: (time: number, signal: AbortSignal) => Promise<void>;
  /** The same to a few milliseconds, without holding the process up. */
  readonly near: (time: number, signal: AbortSignal) => Promise<void>;
}

/** Milliseconds by which a timer may be late. */
const timerLate = 3;

/** To a fraction of a millisecond where nothing else holds the process up. */
export const realClock: Clock = {
  now,
  near: (time, signal) => pause(Math.max(0, time - now()), signal),
  until: async (time, signal) => {
    if (time - now() > timerLate) await pause(time - now() - timerLate, signal);
    while (now() < time && !signal.aborted) await setImmediate();
  },
};
