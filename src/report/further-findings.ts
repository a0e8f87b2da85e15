import { levels } from './causes.ts';
import type { FindingReport } from './report.ts';

/** A line under a cause: the level of findings, or what they are, and which. */
export interface FurtherLine {
  readonly name: string;
  readonly text: string;
}

/** Clauses that one line names. */
const most = 6;

/**
 * The findings of a cause that has several: how many they are, each broken MUST with its clause and what its
 * smallest request was, and of the others the clauses.
 */
export function furtherFindings(findings: readonly FindingReport[]): readonly FurtherLine[] {
  if (findings.length < 2) return [];
  const groups = levels
    .map((level) => ({ level, own: findings.filter((one) => one.level === level) }))
    .filter(({ own }) => own.length > 0);
  const total = groups.map(({ level, own }) => `${own.length} ${level}`).join(', ');
  return [
    { name: 'findings', text: groups.length > 1 ? `${findings.length}: ${total}` : total },
    ...groups.flatMap(({ level, own }): readonly FurtherLine[] => {
      if (level === 'MUST')
        return own.map(({ clause, about }) => ({ name: level, text: `${clause}: ${about}` }));
      const clauses = [...new Set(own.map(({ clause }) => clause))];
      const left = clauses.length - most;
      const named = clauses.slice(0, most).join(', ');
      return [{ name: level, text: left > 0 ? `${named} and ${left} more` : named }];
    }),
  ];
}
