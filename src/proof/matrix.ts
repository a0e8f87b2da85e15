import type { Contract } from '../contract/contract.ts';
import type { Recorded } from '../judging/recorded.ts';
import type { Rule } from '../judging/rule.ts';
import type { Fault, Variant } from '../reference/fault.ts';
import type { Budget } from '../run/run.ts';
import { covers } from './covers.ts';
import type { Trial } from './trial.ts';

/** What came of one fault, one variant, or the reference itself. */
export interface Row {
  readonly id: string;
  readonly kind: 'reference' | 'fault' | 'variant';
  readonly summary: string;
  readonly family?: string;
  readonly findings: readonly string[];
  /** Findings that were declared and did not come. */
  readonly missing: readonly string[];
  /** Findings that came and were not declared; for a variant and the reference, failures. */
  readonly unexpected: readonly string[];
}

/** Faults and variants against rules. */
export interface Matrix {
  readonly budget: Budget;
  readonly seed: number;
  readonly rows: readonly Row[];
  /** Rules that no fault makes fire. */
  readonly unproven: readonly string[];
  /** Share of the faults that cause at least one of their findings. */
  readonly seen: number;
  /** Nothing is missing and nothing unexpected. */
  readonly holds: boolean;
}

/** The findings that a fault declares and that the contract has: each as `rule@clause`, among all of its pairs. */
export function declaredIn({ breaks }: Fault, pairs: readonly string[]): readonly string[] {
  return breaks.filter((declared) => pairs.some((pair) => covers(declared, pair)));
}

/** The row of a fault: what it causes against what it declares, as far as the contract has it. */
export function faultRow(fault: Fault, { findings }: Trial, pairs?: readonly string[]): Row {
  const { id, summary, family, mayBreak = [] } = fault;
  const breaks = pairs === undefined ? fault.breaks : declaredIn(fault, pairs);
  return {
    id,
    kind: 'fault',
    summary,
    family,
    findings,
    missing: breaks.filter((declared) => !findings.some((finding) => covers(declared, finding))),
    unexpected: findings.filter(
      (finding) => ![...breaks, ...mayBreak].some((declared) => covers(declared, finding)),
    ),
  };
}

/** The row of what has to be acquitted: the reference of every finding, a variant of every failure. */
export function legalRow(variant: Variant | undefined, { findings, failures }: Trial): Row {
  return {
    id: variant?.id ?? 'reference',
    kind: variant === undefined ? 'reference' : 'variant',
    summary: variant?.summary ?? 'correct in everything',
    findings,
    missing: [],
    unexpected: variant === undefined ? findings : failures,
  };
}

/** Whether a fault caused one of the findings that are its own. */
export function isSeen({ findings, unexpected }: Pick<Row, 'findings' | 'unexpected'>): boolean {
  return findings.length > unexpected.length;
}

/**
 * The rows put together.
 *
 * @param exact every fault causes its declared set and no more; without it, nine faults in ten are seen
 */
export function matrixOf(
  rows: readonly Row[],
  rules: readonly Rule[],
  settings: Pick<Matrix, 'budget' | 'seed'>,
  exact = settings.budget !== 'quick',
): Matrix {
  const faults = rows.filter(({ kind }) => kind === 'fault');
  const fired = new Set(faults.flatMap(({ findings }) => findings.map((finding) => finding.split('@')[0])));
  const unproven = rules.map(({ id }) => id).filter((id) => !fired.has(id));
  const seen = faults.filter(isSeen).length / Math.max(1, faults.length);
  const each =
    rows.every(({ missing, unexpected }) => missing.length === 0 && unexpected.length === 0) &&
    unproven.length === 0;
  const legal = rows
    .filter(({ kind }) => kind !== 'fault')
    .every(({ unexpected }) => unexpected.length === 0);
  return {
    ...settings,
    rows,
    unproven,
    seen,
    holds: exact ? each : legal && seen >= 0.9,
  };
}

/** What a worker is given. */
export interface Share {
  readonly contract: Contract;
  readonly recorded?: Recorded;
  readonly seed: number;
  readonly budget: Budget;
}

/** The name under which the reference without a deviation is tried. */
export const referenceId = 'reference';
