import { describe, expect, test } from 'vitest';
import { faults } from '../../src/reference/faults/index.ts';
import { rules } from '../../src/rules/index.ts';
import { runInProcess, withVerdict } from '../in-process.ts';

const accusations = ['fail', 'warn', 'info'];

/** The finding that the fault declares for the rule, if it does. */
function declared(fault: (typeof faults)[number], rule: string): boolean {
  return fault.breaks.some((finding) => finding.split('@')[0] === rule);
}

describe.concurrent.each(rules.map(({ id }) => id))('%s', (rule) => {
  const guilty = faults.filter((fault) => declared(fault, rule)).sort((one, other) => one.breaks.length - other.breaks.length)[0];
  const unrelated = faults.find((fault) => fault.breaks.length === 1 && !declared(fault, rule));

  test('acquits the reference', async () => {
    const outcome = await runInProcess({ only: [rule] });
    expect(withVerdict(outcome, ...accusations)).toEqual([]);
    expect(withVerdict(outcome, 'pass').length).toBeGreaterThan(0);
  });

  test('accuses the server with its fault', async () => {
    expect(guilty, `no fault declares a finding of ${rule}`).toBeDefined();
    const outcome = await runInProcess({ only: [rule], ...(guilty === undefined ? {} : { deviations: [guilty] }) });
    expect(withVerdict(outcome, ...accusations).length).toBeGreaterThan(0);
  });

  test('acquits a server with an unrelated fault', async () => {
    expect(unrelated).toBeDefined();
    const outcome = await runInProcess({ only: [rule], ...(unrelated === undefined ? {} : { deviations: [unrelated] }) });
    expect(withVerdict(outcome, ...accusations)).toEqual([]);
  });
});
