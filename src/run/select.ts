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
  /** Rules that cost seconds can run. */
  readonly slow?: boolean;
}

/** Whether the rule of a pair plans nothing, and judges what others bring about. */
export function isIdle({ rule }: Pair): boolean {
  return (rule.plan ?? rule.property ?? rule.wire) === undefined;
}

/** Every rule on every clause that it judges, those that are excluded left out. */
export function allPairs(contract: Contract, rules: readonly Rule[]): readonly Pair[] {
  return contract.clauses
    .filter(({ excluded }) => excluded === undefined)
    .flatMap((clause) => rules.filter((rule) => isJudgedBy(clause, rule)).map((rule) => ({ rule, clause })));
}

/**
 * The profiles that a pair belongs to. What stands on a provider state needs one; what stands on an answer
 * that a state brings about is judged wherever that answer is met.
 */
export function profilesOf({ rule, clause }: Pair): readonly Profile[] {
  if (clause.place.in === 'state') return ['states'];
  return clause.state === undefined ? [rule.profile] : [rule.profile, 'states'];
}

/** The profile that a clause is told under: that of the rules that bring something about for it. */
export function profileOf(clause: Clause, rules: readonly Rule[]): Profile {
  if (clause.state !== undefined) return 'states';
  const own = rules.filter(({ judges }) => judges !== everyRefusal);
  return own.some(({ profile }) => profile === 'core') ? 'core' : (own[0]?.profile ?? 'core');
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

/** Selectors that leave nothing over: why, and what to change. */
export class NothingSelectedError extends Error {
  readonly code = 'NOTHING_SELECTED';
  readonly hint: string;

  constructor(why: string, hint: string) {
    super(`Nothing is selected: ${why}.`);
    this.hint = hint;
  }
}

/** Why selectors leave nothing over: what they select is slow and was not to be, or is skipped. */
function nothingSelected(pairs: readonly Pair[], { only, skip }: Selection): NothingSelectedError {
  const named = pairs.filter((pair) => only.some((selector) => matches(selector, pair)));
  const kept = named.filter((pair) => !skip.some((selector) => matches(selector, pair)));
  const seconds = kept.flatMap(({ rule }) => rule.slow ?? []);
  if (seconds.length > 0)
    return new NothingSelectedError(
      `${only.join(', ')} is only carried out with --slow`,
      `Add --slow, which takes ${Math.max(...seconds)} s for it.`,
    );
  return only.length === 0
    ? new NothingSelectedError('--skip leaves out all of the profile', 'Skip less, or add a --profile.')
    : new NothingSelectedError('--skip leaves out all that --only selects', 'Take an id out of --skip.');
}

/**
 * The pairs whose cases have to be carried out so that the selected ones can be judged: rules that plan
 * nothing judge what the others of the core profile, or on the same clause, bring about.
 *
 * @param states what stands on an answer that a provider state brings about is judged there alone
 */
export function needed(selected: readonly Pair[], all: readonly Pair[], states = false): readonly Pair[] {
  const idle = selected.filter(isIdle);
  const clauses = new Set(
    idle.filter(({ rule }) => rule.judges === everyRefusal).map(({ clause }) => clause),
  );
  const surveys = idle.filter(({ rule }) => rule.judges !== everyRefusal);
  const inStates = new Set(surveys.flatMap(({ clause: { state } }) => (states ? (state ?? []) : [])));
  const everything = surveys.some(({ clause }) => !states || clause.state === undefined);
  return all.filter(
    (pair) =>
      selected.includes(pair) ||
      (clauses.has(pair.clause) && pair.rule.profile === 'core') ||
      (pair.clause.place.in === 'state' && inStates.has(pair.clause.place.name)) ||
      (everything && profilesOf(pair)[0] === 'core'),
  );
}

/**
 * The pairs of a run. Naming a pair in `only` selects it whatever its profile.
 *
 * @throws {SelectorError} for a selector that matches no pair
 * @throws {NothingSelectedError} for selectors that leave no pair over
 */
export function select(pairs: readonly Pair[], selection: Selection): readonly Pair[] {
  const { profiles, only, skip, second, slow = false } = selection;
  const unknown = [...only, ...skip].find((selector) => !pairs.some((pair) => matches(selector, pair)));
  if (unknown !== undefined) throw new SelectorError(unknown);
  const selected = pairs
    .filter(({ rule }) => slow || rule.slow === undefined)
    .filter((pair) => {
      if (only.length > 0) return only.some((selector) => matches(selector, pair));
      if (pair.rule.needsSecond === true && second) return true;
      return profilesOf(pair).some((profile) => profiles.includes(profile));
    })
    .filter((pair) => !skip.some((selector) => matches(selector, pair)));
  if (selected.length === 0 && only.length + skip.length > 0) throw nothingSelected(pairs, selection);
  return selected;
}
