import { describe, expect, it } from 'vitest';
import { faults } from '../../src/reference/faults/index.ts';
import type { Outcome } from '../../src/run/run.ts';
import { runInProcess, withVerdict } from '../in-process.ts';
import { mistakes } from './index.ts';
import { markdown } from './markdown.ts';
import type { Mistake } from './mistake.ts';
import { bearers, calling, right } from './server.ts';

function tested(change: Mistake['change'], only: readonly string[] = []): Promise<Outcome> {
  return runInProcess({
    target: {
      url: 'http://in.process',
      connectionToken: bearers[0],
      secondConnectionToken: bearers[1],
      headers: [],
    },
    transport: calling({ ...right, ...change(right) }),
    only,
  });
}

function accused(outcome: Outcome): readonly string[] {
  return withVerdict(outcome, 'fail', 'warn', 'info');
}

describe('the server of the mistakes', () => {
  it('makes none by itself', async () => {
    const outcome = await tested(() => ({}));
    expect(accused(outcome)).toEqual([]);
    expect(withVerdict(outcome, 'inconclusive', 'unverified', 'error')).toEqual([]);
    expect(withVerdict(outcome, 'pass').length).toBeGreaterThan(100);
  });
});

describe.concurrent('a mistake is seen, or it is told why not', () => {
  it.each(mistakes.filter(({ seen }) => seen.length > 0))(
    '$id',
    { timeout: 60_000 },
    async ({ change, seen }) => {
      const found = accused(await tested(change, seen));
      // Some show only to a run of everything.
      const all = seen.every((finding) => found.includes(finding)) ? found : accused(await tested(change));
      expect(all).toEqual(expect.arrayContaining([...seen]));
    },
  );

  it.each(mistakes.filter(({ seen }) => seen.length === 0))(
    '$id',
    { timeout: 60_000 },
    async ({ change, unseen, sometimes = [] }) => {
      expect(unseen).toMatch(/\.$/);
      // A rule that comes to see it has to be told in the list.
      const outcome = await tested(change);
      expect(accused(outcome).filter((finding) => !sometimes.includes(finding))).toEqual([]);
    },
  );

  it('one that nobody can tell from a bad network is not acquitted', async () => {
    const { change } = mistakes.find(({ id }) => id === 'gateway-drops-now-and-then') ?? {
      change: () => ({}),
    };
    const outcome = await tested(change);
    expect(withVerdict(outcome, 'inconclusive')).toEqual(['answer-missing@answers-every-request']);
    expect(outcome.results.find(({ verdict }) => verdict === 'inconclusive')?.reason).toMatch(
      /^\d of 100 connections broke before their only request was answered/,
    );
  });
});

describe('the list', () => {
  it('names each mistake once, and none that is a fault of the reference server', () => {
    const ids = mistakes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => faults.some((fault) => fault.id === id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(60);
  });

  it('is published', async () => {
    await expect(markdown(mistakes)).toMatchFileSnapshot('../../reports/mistakes.md');
  });
});
