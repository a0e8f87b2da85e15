import type { Contract } from '../contract/contract.ts';

/** The clause ids that were ever published, by edition. */
export type FrozenIds = Readonly<Record<string, readonly string[]>>;

/** The list with the ids that are new; none is taken away, for others refer to them. */
export function freeze(frozen: FrozenIds, contracts: readonly Contract[]): FrozenIds {
  const now = contracts.map(({ edition, clauses }): readonly [string, readonly string[]] => [
    edition,
    [...new Set([...(frozen[edition] ?? []), ...clauses.map(({ id }) => id)])],
  ]);
  return { ...frozen, ...Object.fromEntries(now) };
}

/** What was published and is gone: as `edition: id`, or an edition as a whole. */
export function goneFrom(frozen: FrozenIds, contracts: readonly Contract[]): readonly string[] {
  return Object.entries(frozen).flatMap(([edition, ids]) => {
    const contract = contracts.find((one) => one.edition === edition);
    if (contract === undefined) return [`the edition ${edition}`];
    const known = new Set(contract.clauses.map(({ id }) => id));
    return ids.filter((id) => !known.has(id)).map((id) => `${edition}: ${id}`);
  });
}
