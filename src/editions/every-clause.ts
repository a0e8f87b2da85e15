import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';

/**
 * Each clause that stands in any edition, as it stands in the newest one that has it.
 *
 * @param contracts those of all editions, the oldest first
 */
export function everyClause(contracts: readonly Contract[]): readonly Clause[] {
  const all = new Map<string, Clause>();
  for (const { clauses } of contracts.toReversed())
    for (const clause of clauses) if (!all.has(clause.id)) all.set(clause.id, clause);
  return [...all.values()];
}
