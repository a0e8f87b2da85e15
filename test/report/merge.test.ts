import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faults } from '../../src/reference/faults/index.ts';
import { buildReport } from '../../src/report/build.ts';
import { merge, MergeError } from '../../src/report/merge.ts';
import type { Report } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import type { Shard } from '../../src/run/shard.ts';
import { runInProcess } from '../in-process.ts';

async function report(
  fault: string | undefined,
  seed: number,
  shard?: Shard,
  exchanges = false,
): Promise<Report> {
  const deviations = faults.filter(({ id }) => id === fault);
  const part = shard === undefined ? {} : { shard };
  const outcome = await runInProcess({ seed, budget: 'quick', deviations, ...part });
  return buildReport(outcome, {
    url: 'http://in.process',
    seed,
    options: '',
    tool: { name: 'test', version: '0' },
    budget: 'quick',
    profiles: ['core'],
    rules,
    started: new Date(0),
    exchanges,
    ...part,
  });
}

/** All but times, what it cost, and what is made anew in each run. */
function lasting({ stats, ...rest }: Report): string {
  const { seed, budget, profiles } = stats;
  return JSON.stringify({ ...rest, stats: { seed, budget, profiles } }, null, 1)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '(id)')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(time)')
    .replaceAll(/"(number|at|milliseconds)": [\d.]+/g, '"$1": 0');
}

function shards(fault: string | undefined, seed: number, of: number): Promise<readonly Report[]> {
  return Promise.all(Array.from({ length: of }, (_, at) => report(fault, seed, { index: at + 1, of })));
}

const tried = [
  undefined,
  'counts-utf16-units',
  'credential-echoed',
  'error-as-html',
  'error-named-otherwise',
  'success-201',
  'comments-accepted',
  'absent-tokens-collapse',
];

describe('the shards of a run', () => {
  it('merge into the report of the whole run', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tried),
        fc.integer({ min: 1, max: 7 }),
        fc.nat(1000),
        async (fault, of, seed) => {
          const [all, whole] = await Promise.all([shards(fault, seed, of), report(fault, seed)]);
          const merged = merge([...all].reverse());
          expect(lasting(merged)).toBe(lasting(whole));
        },
      ),
      { numRuns: 10, seed: 1 },
    );
  });

  it('are each a part, and say so of what they leave out', async () => {
    const all = await shards('counts-utf16-units', 1, 3);
    const whole = await report('counts-utf16-units', 1);
    for (const one of all) {
      expect(one.stats.requests).toBeLessThan(whole.stats.requests);
      expect(one.notJudged.filter(({ why }) => why === 'shard').length).toBeGreaterThan(10);
    }
    expect(new Set(all.map(({ verdict }) => verdict))).toContain('nonconformant');
  });

  it('keep every exchange, each under a number of its own that the findings use too', async () => {
    const all = await Promise.all([1, 2, 3].map((index) => report('success-201', 1, { index, of: 3 }, true)));
    const { exchanges = [], clauses } = merge(all);
    expect(exchanges).toHaveLength(all.reduce((sum, one) => sum + (one.exchanges ?? []).length, 0));
    expect(exchanges.map(({ number }) => number)).toEqual(exchanges.map((_, at) => at));
    const shown = clauses.flatMap(({ findings }) => findings).flatMap((one) => one.exchanges);
    expect(shown.length).toBeGreaterThan(0);
    for (const { number, case: id } of shown) expect(exchanges[number]?.case).toBe(id);
  });

  it('put the table of the clients together', async () => {
    const row = { client: 'a', title: 'A', clause: 'response-status' };
    const none = { rule: 'success-status', verdict: 'none' } as const;
    const all = (await shards('success-201', 1, 2)).map((one): Report => ({
      ...one,
      ...(one.clauses.some(({ id }) => id === row.clause)
        ? { clients: [{ ...row, behaviours: [none] }] }
        : {}),
    }));
    expect(all.flatMap(({ clients = [] }) => clients).length).toBeGreaterThan(0);
    expect(merge(all).clients).toEqual([
      { ...row, behaviours: [{ rule: 'success-status', verdict: 'fail' }] },
    ]);
  });

  it('are refused where one keeps its exchanges and another does not', async () => {
    const [one, other] = await Promise.all([
      report(undefined, 1, { index: 1, of: 2 }, true),
      report(undefined, 1, { index: 2, of: 2 }),
    ]);
    expect(() => merge([one, other])).toThrow('different settings of --exchanges');
  });

  it('are merged a hundred at a time, within two seconds', async () => {
    const all = await shards('success-201', 1, 2);
    const [one, two] = all.map((each) => ({ ...each, shard: each.shard && { ...each.shard, of: 100 } }));
    const many = [
      one,
      ...Array.from({ length: 99 }, (_, at) => ({ ...two, shard: { ...two?.shard, index: at + 2 } })),
    ] as readonly Report[];
    const started = performance.now();
    const merged = merge(many);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(merged.verdict).toBe('nonconformant');
  });
});

describe.concurrent('what is no whole run', () => {
  it.each<[string, (all: readonly Report[]) => readonly Report[], RegExp]>([
    ['nothing', () => [], /no report to merge/],
    ['a shard that is missing', ([one]) => [one] as Report[], /The shard 2 of 2 is missing/],
    ['a shard given twice', ([one, two]) => [one, two, two] as Report[], /The shard 2 is given twice/],
    ['a whole run', ([one]) => [{ ...one, shard: undefined } as unknown as Report], /of a whole run/],
    [
      'another seed',
      ([one, two]) => [one, { ...two, stats: { ...two?.stats, seed: 2 } }] as Report[],
      /different seeds: 1 and 2/,
    ],
    [
      'another version',
      ([one, two]) => [one, { ...two, tool: { name: 'test', version: '1' } }] as Report[],
      /different versions: "0" and "1"/,
    ],
    [
      'another target',
      ([one, two]) => [one, { ...two, target: { url: 'http://other' } }] as Report[],
      /different targets/,
    ],
    [
      'another number of shards',
      ([one, two]) => [one, { ...two, shard: { ...two?.shard, of: 3 } }] as Report[],
      /different numbers of shards: 2 and 3/,
    ],
    [
      'another selection',
      ([one, two]) => [one, { ...two, shard: { ...two?.shard, pairs: [] } }] as Report[],
      /different selections/,
    ],
  ])('%s is refused', async (_, change, what) => {
    const all = await shards(undefined, 1, 2);
    expect(() => merge(change(all))).toThrow(what);
    expect(() => merge(change(all))).toThrow(MergeError);
  });
});
