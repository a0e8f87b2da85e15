import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { everyRefusal, isJudgedBy, type Profile, type Rule } from '../judging/rule.ts';

/** A rule on a clause: what a result is keyed by. */
export interface Pair {
  readonly rule: Rule;
  readonly clause: Clause;
}

/** `rule@clause`. */
export function key({ rule, clause }: Pair): string {
  return `${rule.id}@${clause.id}`;
}

export interface Selection {
  readonly profiles: readonly Profile[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** A second connection token is there, so that what needs one can run. */
  readonly second: boolean;
}

/** Whether the rule of a pair plans nothing, and judges what others bring about. */
export function isIdle({ rule }: Pair): boolean {
  return rule.plan === undefined && rule.property === undefined;
}

/** Every rule on every clause that it judges, those that are excluded left out. */
export function allPairs(contract: Contract, rules: readonly Rule[]): readonly Pair[] {
  return contract.clauses
    .filter(({ excluded }) => excluded === undefined)
    .flatMap((clause) => rules.filter((rule) => isJudgedBy(clause, rule)).map((rule) => ({ rule, clause })));
}

/** A selector that names a rule, a clause, or `rule@clause`. */
export function matches(selector: string, pair: Pair): boolean {
  return selector === pair.rule.id || selector === pair.clause.id || selector === key(pair);
}

/** A selector that names nothing. */
export class SelectorError extends Error {
  readonly code = 'SELECTOR';
  readonly selector: string;

  constructor(selector: string) {
    super(`Nothing is called ${selector}: no rule, no clause, no rule@clause.`);
    this.selector = selector;
  }
}

/**
 * The pairs whose cases have to be carried out so that the selected ones can be judged: rules that plan
 * nothing judge what the others of the core profile, or on the same clause, bring about.
 */
export function needed(selected: readonly Pair[], all: readonly Pair[]): readonly Pair[] {
  const idle = selected.filter(isIdle);
  const clauses = new Set(
    idle.filter(({ rule }) => rule.judges === everyRefusal).map(({ clause }) => clause),
  );
  const everything = idle.some(({ rule }) => rule.judges !== everyRefusal);
  return all.filter(
    (pair) =>
      selected.includes(pair) || clauses.has(pair.clause) || (everything && pair.rule.profile === 'core'),
  );
}

/**
 * The pairs of a run. Naming a pair in `only` selects it whatever its profile.
 *
 * @throws {SelectorError} for a selector that matches no pair
 */
export function select(pairs: readonly Pair[], { profiles, only, skip, second }: Selection): readonly Pair[] {
  const unknown = [...only, ...skip].find((selector) => !pairs.some((pair) => matches(selector, pair)));
  if (unknown !== undefined) throw new SelectorError(unknown);
  return pairs
    .filter((pair) => {
      if (only.length > 0) return only.some((selector) => matches(selector, pair));
      return profiles.includes(pair.rule.profile) || (pair.rule.needsSecond === true && second);
    })
    .filter((pair) => !skip.some((selector) => matches(selector, pair)));
}
