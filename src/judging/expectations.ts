import type { Clause } from '../contract/clause.ts';
import type { CaseRun } from './case.ts';
import { accepted } from './exchange.ts';
import type { Defect } from './finding.ts';
import { received } from './received.ts';
import { allowedRefusals, refusalText } from './refusal.ts';
import type { Evidence, Rule, RuleParts } from './rule.ts';

/** A rule whose cases are legal requests: each has to be accepted. */
export function accepts(parts: RuleParts, diagnose?: Diagnose): Rule {
  return {
    profile: 'core',
    ...parts,
    judge: (clause, evidence) => {
      const wrong = evidence.cases.filter((run) => !accepted(run.last));
      const diagnosis = wrong.length === 0 ? {} : diagnosed(diagnose, clause, evidence);
      return defects(wrong, (run) => ({
        expected: `accepted with ${evidence.contract.success.status}`,
        received: received(run.last, evidence.contract),
        ...diagnosis,
      }));
    },
  };
}

/** A rule whose cases break the clause, each in one way: none may be accepted. One that is only answered is for other rules. */
export function refuses(parts: RuleParts, diagnose?: Diagnose): Rule {
  return {
    profile: 'core',
    ...parts,
    judge: (clause, evidence) => {
      const wrong = evidence.cases.filter((run) => run.case.expect !== 'answered' && accepted(run.last));
      const diagnosis = wrong.length === 0 ? {} : diagnosed(diagnose, clause, evidence);
      return defects(wrong, (run) => ({
        expected: refusalText(clause, evidence.contract),
        received: received(run.last, evidence.contract),
        ...diagnosis,
      }));
    },
  };
}

/** A rule whose cases are undecided: each may be accepted, or refused as the clause says. */
export function answers(parts: RuleParts): Rule {
  return {
    profile: 'core',
    ...parts,
    judge: (clause, evidence) => {
      const statuses = allowedRefusals(clause, evidence.contract).map(({ status }) => status);
      return defects(
        evidence.cases.filter(
          ({ last }) => !accepted(last) && !statuses.includes(last.response?.status ?? 0),
        ),
        (run) => ({
          expected: `accepted, or ${refusalText(clause, evidence.contract)}`,
          received: received(run.last, evidence.contract),
        }),
      );
    },
  };
}

/** Says what explains the whole of the evidence, where anything does. */
export type Diagnose = (clause: Clause, evidence: Evidence) => string | undefined;

function diagnosed(
  diagnose: Diagnose | undefined,
  clause: Clause,
  evidence: Evidence,
): { diagnosis?: string } {
  const diagnosis = diagnose?.(clause, evidence);
  return diagnosis === undefined ? {} : { diagnosis };
}

function defects(
  runs: readonly CaseRun[],
  tell: (run: CaseRun) => Pick<Defect, 'expected' | 'received' | 'diagnosis'>,
): readonly Defect[] {
  return runs.map((run) => ({
    about: run.case.label,
    ...tell(run),
    exchanges: run.exchanges,
    ...(run.case.level === undefined ? {} : { level: run.case.level }),
  }));
}
