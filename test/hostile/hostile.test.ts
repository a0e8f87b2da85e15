import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearers } from '../mistakes/server.ts';
import { long, meet, short, type Limits, type Met } from './meet.ts';
import { hostileServer, type HostileServer } from './server.ts';
import type { End, HostileTarget } from './target.ts';
import { hostileTargets } from './targets/index.ts';
import { problemsOf, problemsOnScreen } from './validity.ts';

const codes: Readonly<Record<End, number>> = {
  preflight: 3,
  nonconformant: 1,
  inconclusive: 4,
  conformant: 0,
};

/** Every way in which the output may have a token that is long enough not to stand there by accident. */
const tokens = bearers.flatMap((token) => [
  token,
  Array.from(token).reverse().join(''),
  token.slice(0, 20),
  token.slice(-20),
  Buffer.from(token).toString('base64').slice(0, 24),
  encodeURIComponent(token),
]);

const all = Object.values(hostileTargets).flat();
let elsewhere: HostileServer;
/** Other processes have their turn on the same processors. */
const patience = 10;

beforeAll(async () => {
  elsewhere = await hostileServer({}, { url: '' });
});
afterAll(() => elsewhere.close());

function judge(target: HostileTarget, met: Met, { deadline }: Limits, url: string): void {
  expect(met.stderr).not.toMatch(/the suite itself failed|\n\s+at /);
  const first = met.stdout.split('\n')[0] ?? '';
  expect({ code: met.code, verdict: first.split(':')[0] }).toEqual({
    code: codes[target.ends],
    verdict: target.ends === 'preflight' ? '' : target.ends.toUpperCase(),
  });
  expect(met.megabytes).toBeLessThanOrEqual(200);
  expect(met.busy).toBeLessThanOrEqual(1);
  expect(met.seconds).toBeLessThanOrEqual(deadline + 1 + patience);
  expect(met.connections).toEqual([new URL(url).host]);
  expect(met.lookups).toEqual([]);
  expect(met.started).toEqual([]);
  expect(met.left).toEqual([]);
  expect(problemsOnScreen(met.stdout)).toEqual([]);
  expect(problemsOnScreen(met.stderr)).toEqual([]);
  expect([...met.reports.keys()]).toEqual(
    target.ends === 'preflight' ? [] : expect.arrayContaining(['json']),
  );
  for (const [reporter, text] of met.reports) {
    expect(problemsOf(reporter, text)).toEqual([]);
    for (const token of tokens) expect(text).not.toContain(token);
  }
  for (const token of tokens) expect(met.stdout + met.stderr).not.toContain(token);
}

/** So many runs at once: their answers have half a second, and each takes a part of the processors. */
const width = 4;
const waiting: (() => void)[] = [];
let running = 0;

async function inTurn(work: () => Promise<void>): Promise<void> {
  while (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

describe.concurrent.each(Object.entries(hostileTargets))('%s', (_, targets) => {
  it.each(targets)('$id', { timeout: 240_000 }, (target) =>
    inTurn(async () => {
      const server = await hostileServer(target.behaviour, elsewhere);
      try {
        const limits = target.ends === 'conformant' ? long : short;
        const met = await meet(server.url, limits, target.asks ?? 'little');
        judge(target, met, limits, server.url);
        target.seen?.(server.asked());
      } finally {
        await server.close();
      }
      expect(elsewhere.connections()).toBe(0);
    }),
  );
});

describe('the table', () => {
  it('names each target once, and enough of them', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(40);
  });
});
