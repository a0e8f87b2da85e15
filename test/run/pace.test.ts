import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pace, type Pace } from '../../src/run/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'], now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const signal = new AbortController().signal;

/** When each of some requests that are asked for together may go out, in milliseconds from now. */
async function turns(speed: Pace, count: number): Promise<readonly number[]> {
  const start = performance.now();
  const times: number[] = [];
  const all = Promise.all(
    Array.from({ length: count }, async () => {
      await speed.turn(signal);
      times.push(Math.round(performance.now() - start));
    }),
  );
  await vi.runAllTimersAsync();
  await all;
  return times;
}

/** The gap between requests, as it is now. */
async function gap(speed: Pace): Promise<number> {
  const [first = 0, second = 0] = (await turns(speed, 3)).slice(1);
  return second - first;
}

describe('pace', () => {
  it('does not wait without a rate', async () => {
    expect(await turns(pace(undefined), 5)).toEqual([0, 0, 0, 0, 0]);
  });

  it('spaces requests evenly below a rate', async () => {
    expect(await turns(pace(10), 5)).toEqual([0, 100, 200, 300, 400]);
  });

  it('does not save up what was not used', async () => {
    const speed = pace(10);
    await turns(speed, 1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await turns(speed, 3)).toEqual([0, 100, 200]);
  });

  it('waits as long as the target says, all requests together', async () => {
    const speed = pace(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    speed.slowDown(2000);
    const [first = 0, ...rest] = await turns(speed, 3);
    expect(first).toBe(2000);
    for (const time of rest) expect(time).toBeGreaterThan(2000);
  });

  it('waits by itself where the target does not say how long', async () => {
    const speed = pace(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    speed.slowDown(undefined);
    const before = await gap(speed);
    expect(before).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1000);
    speed.slowDown(undefined);
    expect(await gap(speed)).toBeGreaterThan(before);
  });

  it('takes refusals of requests that were under way together for one', async () => {
    const [one, many] = [pace(10), pace(10)];
    await vi.advanceTimersByTimeAsync(1000);
    one.slowDown(0);
    for (let at = 0; at < 8; at += 1) many.slowDown(0);
    expect(await gap(many)).toBe(await gap(one));
  });

  it('is never slower than one request a second', async () => {
    const speed = pace(undefined);
    for (let at = 0; at < 100; at += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      speed.slowDown(undefined);
    }
    expect(await gap(speed)).toBe(1000);
  });

  it('is as fast as before once enough was served, and never faster than its rate', async () => {
    for (const rate of [undefined, 50]) {
      const speed = pace(rate);
      await vi.advanceTimersByTimeAsync(1000);
      speed.slowDown(undefined);
      const slow = await gap(speed);
      for (let at = 0; at < 400; at += 1) speed.speedUp();
      const fast = await gap(speed);
      expect(fast).toBeLessThan(slow);
      expect(fast).toBe(rate === undefined ? 0 : 1000 / rate);
    }
  });

  it('does not keep an interrupted run', async () => {
    const speed = pace(1);
    const interruption = new AbortController();
    await speed.turn(interruption.signal);
    const waiting = speed.turn(interruption.signal);
    interruption.abort();
    await waiting;
    expect(performance.now()).toBeLessThan(100);
  });
});
