import type { Contract } from '../contract/contract.ts';
import type { Fault } from '../reference/fault.ts';
import { faults } from '../reference/faults/index.ts';
import type { Budget } from '../run/run.ts';
import { key } from '../run/select.ts';
import { PreflightError } from '../run/preflight.ts';
import { runInProcess } from './in-process.ts';
import { covers } from './covers.ts';

/** The steps that make a success and nothing else: what goes wrong in one leaves the others as they are. */
const answering: readonly Fault['step'][] = ['success', 'stamp'];

/** The faults that a success may have by itself; one that counts answers itself is left out. */
export const answerFaults: readonly Fault[] = faults.filter(
  ({ id, step }) => answering.includes(step) && !id.startsWith('sometimes'),
);

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The fault in a random one of so many calls of its step, the others right. */
export function oneIn(fault: Fault, many: number, random: () => number): Fault {
  type Step = (...all: readonly unknown[]) => unknown;
  const { deviate } = fault as unknown as { readonly deviate: (right: Step) => Step };
  return {
    ...fault,
    deviate: (right: Step): Step => {
      const wrong = deviate(right);
      return (...all) => (random() * many < 1 ? wrong : right)(...all);
    },
  } as unknown as Fault;
}

export interface OneInTrial {
  readonly contract: Contract;
  readonly fault: Fault;
  readonly many: number;
  readonly seed: number;
  readonly budget?: Budget;
}

/** Whether a run without a network finds the fault by one of the findings that it declares. */
export async function isFound({
  contract,
  fault,
  many,
  seed,
  budget = 'default',
}: OneInTrial): Promise<boolean> {
  const deviations = [oneIn(fault, many, randomFrom(seed))];
  try {
    const { results } = await runInProcess({ contract, deviations, seed, budget });
    return results.some(
      ({ pair, verdict }) =>
        ['fail', 'warn', 'info'].includes(verdict) &&
        fault.breaks.some((declared) => covers(declared, key(pair))),
    );
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    return true;
  }
}

/** How many runs found a fault, by how often it showed itself. */
export interface OneInRow {
  readonly id: string;
  readonly summary: string;
  /** By the number of answers of which one is faulty. */
  readonly found: Readonly<Record<string, number>>;
}

export interface OneInReport {
  readonly budget: Budget;
  /** For each row and each number of answers. */
  readonly runs: number;
  readonly rows: readonly OneInRow[];
}

/** Found of all, in percent. */
export function rate({ rows, runs }: OneInReport, many: string): number {
  const found = rows.reduce((sum, row) => sum + (row.found[many] ?? 0), 0);
  return (100 * found) / Math.max(1, rows.length * runs);
}

/** The report as a page. */
export function oneInPage(report: OneInReport): string {
  const { rows, runs, budget } = report;
  const all = Object.keys(rows[0]?.found ?? {});
  return [
    '# One faulty answer in so many',
    '',
    `Made by \`npm run one-in\`: each fault that a success of the reference server may have by itself, in a random one of ${all.join(' or ')} successes. How many of ${runs} runs (budget ${budget}, seeds 1 to ${runs}) found it, by a finding that the fault declares.`,
    '',
    `| fault | what it does | ${all.map((many) => `1 in ${many}`).join(' | ')} |`,
    `|---|---|${all.map(() => '---|').join('')}`,
    ...rows.map(
      ({ id, summary, found }) =>
        `| ${id} | ${summary.replaceAll('|', '\\|')} | ${all.map((many) => `${found[many] ?? 0} of ${runs}`).join(' | ')} |`,
    ),
    `| all | | ${all.map((many) => `${rate(report, many).toFixed(1)} %`).join(' | ')} |`,
    '',
  ].join('\n');
}
