import { clientKind, clientOf } from '../contract/client-clauses.ts';
import type { Contract } from '../contract/contract.ts';
import type { Rule } from '../judging/rule.ts';
import type { ClauseReport, Report } from './report.ts';

/** What each client can do with the target: the verdict of each behaviour, with the reason where it is open. */
export function clientsOf(
  contract: Contract,
  clauses: readonly ClauseReport[],
  rules: readonly Rule[],
): NonNullable<Report['clients']> {
  const behaviours = rules.filter(({ judges }) => judges === clientKind);
  return contract.clauses
    .filter(({ kind }) => kind === clientKind)
    .flatMap((clause) => {
      const judged = clauses.find(({ id }) => id === clause.id);
      if (judged === undefined) return [];
      const { name, title } = clientOf(clause);
      return [
        {
          client: name,
          title,
          clause: clause.id,
          behaviours: behaviours.map(({ id }) => {
            const found = judged.rules.find(({ rule }) => rule === id);
            return {
              rule: id,
              verdict: found?.verdict ?? ('none' as const),
              ...(found?.reason === undefined ? {} : { reason: found.reason }),
            };
          }),
        },
      ];
    });
}
