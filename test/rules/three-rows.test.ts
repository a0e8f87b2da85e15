import { describe, expect, test } from 'vitest';
import { faults } from '../../src/reference/faults/index.ts';
import { rules } from '../../src/rules/index.ts';
import { runInProcess, withVerdict } from '../in-process.ts';

const accusations = ['fail', 'warn', 'info'];

/** The finding that the fault declares for the rule, if it does. */
function declared(fault: (typeof faults)[number], rule: string): boolean {
  return fault.breaks.some((finding) => finding.split('@')[0] === rule);
}

/** Those that need no raw connection; `wire.test.ts` has the others. */
const core = rules.filter(({ profile }) => profile !== 'wire');

describe.concurrent.each(core.map(({ id }) => id))('%s', (rule) => {
  const guilty = faults
    .filter((fault) => declared(fault, rule))
    .sort((one, other) => one.breaks.length - other.breaks.length);
  const unrelated = faults.find(
    (fault) => fault.profile === undefined && fault.breaks.length === 1 && !declared(fault, rule),
  );

  test('acquits the reference', async () => {
    const outcome = await runInProcess({ only: [rule] });
    expect(withVerdict(outcome, ...accusations)).toEqual([]);
    expect(withVerdict(outcome, 'pass').length).toBeGreaterThan(0);
  });

  test('accuses the server with its fault', async () => {
    expect(guilty, `no fault declares a finding of ${rule}`).not.toEqual([]);
    // A fault that takes many requests to show needs more than the rule's own; then the next one is tried.
    const accused: string[] = [];
    for (const fault of guilty.slice(0, 3)) {
      if (accused.length > 0) break;
      accused.push(...withVerdict(await runInProcess({ only: [rule], deviations: [fault] }), ...accusations));
    }
    expect(accused.filter((finding) => finding.startsWith(`${rule}@`))).not.toEqual([]);
  });

  test('acquits a server with an unrelated fault', async () => {
    expect(unrelated).toBeDefined();
    const outcome = await runInProcess({
      only: [rule],
      ...(unrelated === undefined ? {} : { deviations: [unrelated] }),
    });
    expect(withVerdict(outcome, ...accusations)).toEqual([]);
  });
});
