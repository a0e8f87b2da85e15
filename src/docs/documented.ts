import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import type { Sources } from '../contract/page.ts';
import { changes, type Change } from '../editions/changes.ts';
import { everyClause } from '../editions/every-clause.ts';
import type { Bench, Rule } from '../judging/rule.ts';
import { createBench } from '../run/bench.ts';

/** What a page is made of. */
export interface Documented {
  /** The operation in every edition, the oldest first. */
  readonly contracts: readonly Contract[];
  /** The edition that is shown; the newest unless told. */
  readonly edition?: string;
  /** What each edition brought, by its date. */
  readonly titles: Readonly<Record<string, string>>;
  readonly sources: Sources;
  readonly rules: readonly Rule[];
}

/** What an edition changed of the one before. */
export interface Step {
  readonly edition: string;
  readonly changes: readonly Change[];
}

/** The same with what several parts of the page ask for. */
export interface Known extends Documented {
  /** The contract of the edition that is shown. */
  readonly contract: Contract;
  readonly editions: readonly string[];
  /** One for each edition but the oldest. */
  readonly steps: readonly Step[];
  /** The clauses that stand in other editions only, as the newest that has them says. */
  readonly others: readonly Clause[];
  /** The contract in which a clause is shown, and what its rules plan with there. */
  readonly benchOf: (clause: Clause) => Bench;
}

/** @throws {RangeError} for an edition that none of the contracts is of */
export function known(documented: Documented): Known {
  const { contracts, edition } = documented;
  const contract = contracts.find((one) => one.edition === edition) ?? contracts.at(-1);
  if (contract === undefined || (edition !== undefined && contract.edition !== edition))
    throw new RangeError(`no contract of the edition ${edition ?? ''}`);
  const own = new Set(contract.clauses.map(({ id }) => id));
  const benches = new Map(contracts.map((one) => [one, createBench(one, [], false)] as const));
  const shown = benches.get(contract) ?? createBench(contract, [], false);
  return {
    ...documented,
    contract,
    editions: contracts.map((one) => one.edition),
    steps: contracts.slice(1).flatMap((after, index) => {
      const before = contracts[index];
      return before === undefined ? [] : [{ edition: after.edition, changes: changes(before, after) }];
    }),
    others: everyClause(contracts).filter(({ id }) => !own.has(id)),
    benchOf: (clause) => {
      const at = contracts.findLast(({ clauses }) => clauses.includes(clause));
      return (at && benches.get(at)) ?? shown;
    },
  };
}
