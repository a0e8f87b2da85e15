import type { Contract } from '../contract/contract.ts';
import type { Report } from '../report/report.ts';
import { last, type Given } from './command.ts';

/** Says in a report what of it is known; `selected` where the run left something out by its selectors. */
export type Know = (report: Report, selected?: boolean) => Report;

/**
 * What `--baseline` does to a report; undefined without it.
 *
 * @throws {UsageError} for a file that is no baseline, and an entry that selects nothing
 */
export async function knownFindings(given: Given, contract: Contract): Promise<Know | undefined> {
  const file = last(given, 'baseline');
  if (file === undefined) return undefined;
  const { readBaseline, checkEntries } = await import('./read-baseline.ts');
  const { withBaseline } = await import('../report/baseline.ts');
  const { rules } = await import('../rules/index.ts');
  const { allPairs } = await import('../run/select.ts');
  const known = await readBaseline(file);
  checkEntries(known, allPairs(contract, rules));
  const today = new Date().toISOString().slice(0, 10);
  return (report, selected) => withBaseline(report, known, today, selected);
}
