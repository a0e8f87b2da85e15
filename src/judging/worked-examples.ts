import type { Clause } from '../contract/clause.ts';
import type { Case } from './case.ts';
import { isJudgedBy, type Bench, type Rule } from './rule.ts';

/** A clause as its rules try it. */
export interface WorkedExamples {
  /** The rules that judge it; none where it is excluded. */
  readonly rules: readonly Rule[];
  /** How many cases they plan. */
  readonly cases: number;
  readonly keeping?: Case;
  readonly breaking?: Case;
  /** One whose answers show whether it is kept, where there is neither. */
  readonly showing?: Case;
}

/** What the rules send for a clause: a case that keeps it and one that breaks it, where they plan such. */
export function workedExamples(clause: Clause, rules: readonly Rule[], bench: Bench): WorkedExamples {
  const own = clause.excluded === undefined ? rules.filter((rule) => isJudgedBy(clause, rule)) : [];
  const cases = own
    .flatMap((rule) => rule.plan?.(clause, bench) ?? [])
    .filter(({ without }) => without === undefined);
  const breaking = cases.find(({ expect }) => expect === 'refused');
  const keeping =
    cases.find(({ expect }) => expect === 'accepted') ??
    (breaking?.twin && {
      ...breaking,
      label: 'without the defect',
      expect: 'accepted',
      steps: [{ requests: [breaking.twin] }],
    });
  const showing = keeping ?? breaking ?? cases[0];
  return {
    rules: own,
    cases: cases.length,
    ...(keeping === undefined ? {} : { keeping }),
    ...(breaking === undefined ? {} : { breaking }),
    ...(showing?.expect !== 'answered' ? {} : { showing }),
  };
}
