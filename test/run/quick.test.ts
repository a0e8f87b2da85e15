import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/contract/load.ts';
import { single, type Case } from '../../src/judging/case.ts';
import type { Rule } from '../../src/judging/rule.ts';
import { faults } from '../../src/reference/faults/index.ts';
import { profilesOfTrial } from '../../src/proof/trial.ts';
import { rules } from '../../src/rules/index.ts';
import { createBench } from '../../src/run/bench.ts';
import { planCases, pooled, type Planned } from '../../src/run/coverage.ts';
import { PreflightError } from '../../src/run/preflight.ts';
import { quickCases } from '../../src/run/quick.ts';
import { allPairs, key, type Pair } from '../../src/run/select.ts';
import { embedded, runInProcess, withVerdict } from '../in-process.ts';

const accusations = ['fail', 'warn', 'info'];
const atMost = 120;

/** Cases of two clauses under one rule, by their labels. */
function planned(quick: Rule['quick'], first: readonly string[], second: readonly string[]): Planned[] {
  const rule = { id: 'a-rule', ...(quick === undefined ? {} : { quick }) } as Rule;
  const [one, other] = embedded.clauses;
  const request = createBench(embedded, [], true).base;
  const on = (clause: Pair['clause'] | undefined, labels: readonly string[]): readonly Planned[] =>
    clause === undefined
      ? []
      : labels.map((label) => ({
          pair: { rule, clause },
          case: single(label, request, { expect: 'accepted' }) satisfies Case,
        }));
  return [...on(one, first), ...on(other, second)];
}

function labels(cases: readonly Planned[]): readonly string[] {
  return cases.map(({ case: { label } }) => label);
}

describe('what a rule says of its cases', () => {
  test('nothing: the first case of each clause', () => {
    expect(labels(quickCases(planned(undefined, ['a1', 'b1'], ['a2', 'b2'])))).toEqual(['a1', 'a2']);
  });

  test('texts: one case for each, the clauses taking turns', () => {
    expect(labels(quickCases(planned(['b', 'c'], ['a1', 'b1', 'c1'], ['a2', 'b2', 'c2'])))).toEqual([
      'b1',
      'c2',
    ]);
  });

  test('a text that only one clause knows, and one that none does: each clause has a case all the same', () => {
    expect(labels(quickCases(planned(['c', 'z'], ['a1', 'b1', 'c1'], ['a2', 'b2'])))).toEqual(['c1', 'a2']);
  });

  test('an empty list: none; all: every one', () => {
    expect(quickCases(planned([], ['a1'], ['a2']))).toEqual([]);
    expect(labels(quickCases(planned('all', ['a1', 'b1'], ['a2'])))).toEqual(['a1', 'b1', 'a2']);
  });
});

test('each text of a rule is found in a label, by the embedded description', () => {
  const bench = createBench(embedded, [], true, { tokens: ['a-connection-token'] });
  const all = planCases(allPairs(embedded, rules), bench);
  const dead = rules.flatMap(({ id, quick }) =>
    quick === undefined || quick === 'all'
      ? []
      : quick
          .filter(
            (text) => !all.some(({ pair, case: { label } }) => pair.rule.id === id && label.includes(text)),
          )
          .map((text) => `${id}: ${text}`),
  );
  expect(dead).toEqual([]);
});

describe('a quick run', () => {
  test(`takes at most ${atMost} requests`, async () => {
    const { exchanges } = await runInProcess({ budget: 'quick' });
    expect(exchanges.length).toBeLessThanOrEqual(atMost);
    expect(exchanges.length).toBeGreaterThan(atMost / 2);
  });

  test('judges what it judges by every rule, and leaves out what the rules say', async () => {
    const [quick, usual] = await Promise.all([runInProcess({ budget: 'quick' }), runInProcess()]);
    const judged = new Set(quick.results.map(({ pair }) => pair.clause.id));
    const missing = usual.results.filter(
      ({ pair }) => !quick.results.some((result) => key(result.pair) === key(pair)),
    );
    expect(missing.filter(({ pair }) => judged.has(pair.clause.id)).map(({ pair }) => key(pair))).toEqual([]);
    expect(missing.map(({ pair }) => pair.rule.id).sort()).toEqual(
      rules
        .filter(({ quick: texts }) => texts?.length === 0)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('sends for one finding what the whole run sent for it', async () => {
    const of = ({ exchanges }: Awaited<ReturnType<typeof runInProcess>>): readonly string[] =>
      exchanges.map(({ caseId }) => caseId).filter((id) => id.startsWith('type-other@client-token'));
    const whole = of(await runInProcess({ budget: 'quick' }));
    expect(whole).not.toEqual([]);
    expect(of(await runInProcess({ budget: 'quick', only: ['type-other@client-token-json-type'] }))).toEqual(
      whole,
    );
  });

  test('sees nine faults in ten', { timeout: 120_000 }, async () => {
    const unseen: string[] = [];
    const pairs = allPairs(embedded, rules);
    const plain = faults.filter((fault) => profilesOfTrial(fault, pairs).join() === 'core');
    await pooled(plain, 64, async (fault) => {
      try {
        const outcome = await runInProcess({ budget: 'quick', deviations: [fault] });
        if (withVerdict(outcome, ...accusations).length === 0) unseen.push(fault.id);
      } catch (error) {
        if (!(error instanceof PreflightError)) throw error;
      }
    });
    expect(unseen.length / plain.length, unseen.sort().join(' ')).toBeLessThanOrEqual(0.1);
  });
});

describe('another description', async () => {
  const contract = await loadContract(
    fileURLToPath(new URL('../fixtures/parcel.openapi.yaml', import.meta.url)),
  );

  test('has a case for each rule on each clause, but for the rules that leave theirs out', () => {
    const bench = createBench(contract, [], true, { tokens: ['a-key'] });
    const all = planCases(allPairs(contract, rules), bench);
    const chosen = new Set(quickCases(all).map(({ pair }) => key(pair)));
    const without = all.filter(({ pair }) => !chosen.has(key(pair)));
    expect(without.filter(({ pair }) => pair.rule.quick?.length !== 0).map(({ pair }) => key(pair))).toEqual(
      [],
    );
    expect(chosen.size).toBeGreaterThan(10);
  });

  test('passes against its own reference server, and a wrong bound is seen', async () => {
    const right = await runInProcess({ contract, budget: 'quick' });
    expect(withVerdict(right, ...accusations, 'unverified', 'inconclusive')).toEqual([]);
    const wrong = await runInProcess({
      contract,
      budget: 'quick',
      deviations: [{ step: 'maximum', deviate: (maximum) => (schema) => maximum(schema) + 1 }],
    });
    expect(withVerdict(wrong, 'fail')).toContain('length-above-maximum@label-max-length');
  });
});
