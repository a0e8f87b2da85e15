import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { actOn, type Act } from './compatibility.ts';

/** What became of one clause between two editions. */
export interface Change {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before?: Clause;
  readonly after?: Clause;
  /** What of it differs, as `level` or `value`; empty for one that was added or removed. */
  readonly differs: readonly string[];
  readonly act: Act;
}

const compared = ['value', 'level', 'refusedWith', 'statement', 'authority', 'sources'] as const;

/** The clauses that are not the same in both editions, in the order of the later one. */
export function changes(from: Contract, to: Contract): readonly Change[] {
  const earlier = new Map(from.clauses.map((clause) => [clause.id, clause]));
  const later = new Map(to.clauses.map((clause) => [clause.id, clause]));
  const ids = [...new Set([...later.keys(), ...earlier.keys()])];
  return ids.flatMap((id) => {
    const before = earlier.get(id);
    const after = later.get(id);
    const differs =
      before === undefined || after === undefined
        ? []
        : [
            ...compared.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])),
            ...(parametersOf(before) === parametersOf(after) ? [] : ['parameters']),
          ];
    if (before !== undefined && after !== undefined && differs.length === 0) return [];
    const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    return [
      {
        id,
        change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        ...sides,
        differs,
        act: actOn({ ...sides, from }),
      } as const,
    ];
  });
}

/** The numbers and texts of an entry, without what it says of its level and its sources. */
function parametersOf({ parameters }: Clause): string {
  return JSON.stringify(
    Object.entries(parameters).filter(([name]) => !compared.some((part) => part === name)),
  );
}
