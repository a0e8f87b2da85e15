import type { ClauseReport, FindingReport, Report, RunVerdict } from './report.ts';

/** A finding that is known: what it selects, why it is borne, and until when. */
export interface BaselineEntry {
  /** A rule, a clause or `rule@clause`. */
  readonly id: string;
  readonly reason: string;
  /** The last day on which it holds, as `2026-12-31`. */
  readonly expires?: string;
}

/** The known findings of a target. */
export interface Baseline {
  readonly version: 1;
  readonly entries: readonly BaselineEntry[];
}

/**
 * What an entry does in a run: it excuses findings; it is past its day and excuses nothing; all that it
 * selects passed; or what it selects was not judged, or not to the end.
 */
export type EntryState = 'excuses' | 'expired' | 'stale' | 'not judged';

/** An entry as a report has it. */
export interface AppliedEntry extends BaselineEntry {
  readonly state: EntryState;
}

/** Whether an entry selects the findings of a rule on a clause. */
export function selects(id: string, rule: string, clause: string): boolean {
  return id === rule || id === clause || id === `${rule}@${clause}`;
}

/**
 * The report with what a baseline makes of it: each finding that is known says so and why. Verdicts stay
 * as they are, for the target is what it is; {@link gate} is what a build asks.
 *
 * @param today as `2026-12-31`, in UTC
 * @param selected the run left something out by its selectors
 */
export function withBaseline(report: Report, { entries }: Baseline, today: string, selected = false): Report {
  const holds = ({ expires }: BaselineEntry): boolean => expires === undefined || today <= expires;
  const clauses = report.clauses.map((clause) => ({
    ...clause,
    findings: clause.findings.map((finding) => {
      const { excused: _, ...bare } = finding;
      const entry = entries.find((one) => holds(one) && selects(one.id, finding.rule, finding.clause));
      return entry === undefined ? bare : { ...bare, excused: entry.reason };
    }),
  }));
  return {
    ...report,
    clauses,
    baseline: entries.map((entry) => ({
      ...entry,
      state: holds(entry) ? stateOf(entry, report, selected) : 'expired',
    })),
  };
}

function stateOf({ id }: BaselineEntry, report: Report, selected: boolean): EntryState {
  const own = report.clauses.flatMap((clause) =>
    clause.rules
      .filter(({ rule }) => selects(id, rule, clause.id))
      .map(({ rule, verdict }) => ({
        verdict,
        found: clause.findings.some((finding) => finding.rule === rule),
      })),
  );
  if (own.some(({ found }) => found)) return 'excuses';
  // A run that ended early, or left something out, says nothing of what it did not meet.
  const whole = report.reason === undefined && report.shard === undefined && report.stats.budget !== 'quick';
  const met = whole && (!selected || id.includes('@'));
  return met && own.length > 0 && own.every(({ verdict }) => verdict === 'pass') ? 'stale' : 'not judged';
}

/**
 * Whether a finding fails a build: a MUST is broken, and no baseline knows it.
 *
 * @param strict a broken SHOULD fails too
 */
export function failsBuild(
  { level, excused }: Pick<FindingReport, 'level' | 'excused'>,
  strict: boolean,
): boolean {
  return excused === undefined && (level === 'MUST' || (strict && level === 'SHOULD'));
}

/** Whether a baseline knows all that was found of a clause, and something was. */
function isExcused({ findings }: ClauseReport): boolean {
  return findings.length > 0 && findings.every(({ excused }) => excused !== undefined);
}

/**
 * What a build fails by: the verdict without the findings that are excused, and without the rules that could
 * not be verified on the clauses of these findings, for a defect that is known leaves the others of its clause
 * without proof: where a text of the greatest length is refused, the refusal of a longer one shows nothing. An
 * entry that is stale or expired fails it as a finding does; nothing else that could not be judged is excused.
 *
 * @param strict a broken SHOULD fails too
 */
export function gate(report: Report, strict = false): RunVerdict {
  const findings = report.clauses.flatMap((clause) => clause.findings);
  const fails = findings.some((finding) => failsBuild(finding, strict));
  const wrong = (report.baseline ?? []).some(({ state }) => state === 'stale' || state === 'expired');
  const verdicts = report.clauses.flatMap((clause) =>
    clause.rules
      .map(({ verdict }) => verdict)
      .filter((verdict) => verdict !== 'unverified' || !isExcused(clause)),
  );
  if (report.verdict === 'error' || verdicts.includes('error')) return 'error';
  if (fails || wrong) return 'nonconformant';
  if (report.reason !== undefined || verdicts.includes('inconclusive')) return 'inconclusive';
  return verdicts.includes('unverified') || report.clauses.length === 0 ? 'unverified' : 'conformant';
}
