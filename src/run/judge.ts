import type { Clause, Place } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import type { CaseRun } from '../judging/case.ts';
import type { Exchange } from '../judging/exchange.ts';
import type { Defect } from '../judging/finding.ts';
import { everyRefusal, type Evidence } from '../judging/rule.ts';
import { gravest, verdictAt, type Verdict } from '../judging/verdict.ts';
import type { Carried } from './carry-out.ts';
import { key, type Pair } from './select.ts';

/** What a rule makes of a clause. */
export interface Result {
  readonly pair: Pair;
  readonly verdict: Verdict;
  /** Why it could not be judged, or only in part. */
  readonly reason?: string;
  readonly defects: readonly Defect[];
  readonly cases: number;
}

/** All that a run brought about. */
export interface Record {
  readonly contract: Contract;
  readonly carried: readonly Carried[];
  readonly exchanges: readonly Exchange[];
}

/** Why a rule that had to judge an answer did not. */
export const noAnswer = 'no answer came that it judges';

/** Judges every pair by what was recorded; a pair without any occasion to judge it has no result. */
export function judgeAll(pairs: readonly Pair[], record: Record): readonly Result[] {
  const byKey = new Map<string, Carried[]>();
  const refusals = new Map<string, CaseRun[]>();
  for (const one of record.carried) {
    push(byKey, key(one.pair), one);
    if (one.run !== undefined && one.case.expect === 'refused') push(refusals, one.pair.clause.id, one.run);
  }
  return pairs.flatMap((pair) => {
    const own = byKey.get(key(pair)) ?? [];
    const evidence: Evidence = {
      contract: record.contract,
      cases: own.flatMap(({ run }) => run ?? []),
      run: record.exchanges,
      refusals: refusals.get(pair.clause.id) ?? [],
    };
    return judgeOne(pair, own, evidence) ?? [];
  });
}

function push<T>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [value]);
  else list.push(value);
}

function judgeOne(pair: Pair, own: readonly Carried[], evidence: Evidence): Result | undefined {
  const { rule, clause } = pair;
  const defects = rule.judge(clause, evidence);
  const unproven = own.flatMap((one) => one.unproven ?? []);
  const concerned = rule.concerns?.(clause, evidence).length ?? evidence.cases.length;
  const cases = evidence.cases.length;
  if (defects.length > 0) {
    return {
      pair,
      verdict: gravest(defects.map(({ level }) => verdictAt(level ?? clause.level))),
      defects,
      cases,
    };
  }
  const doubt = rule.doubts?.(clause, evidence);
  if (doubt !== undefined) return { pair, verdict: 'inconclusive', reason: doubt, defects, cases };
  const [first] = [...unproven].sort((one, other) => one.verdict.localeCompare(other.verdict));
  if (first !== undefined) {
    const reason = `${unproven.length} of ${own.length} cases: ${first.reason}`;
    return { pair, verdict: first.verdict, reason, defects, cases };
  }
  if (own.length === 0 && (rule.plan !== undefined || rule.property !== undefined)) return undefined;
  if (concerned > 0) return { pair, verdict: 'pass', defects, cases };
  return hasOccasion(clause, pair, evidence.contract)
    ? { pair, verdict: 'unverified', reason: noAnswer, defects, cases }
    : undefined;
}

/**
 * Whether a target has to give the rule something to judge: a freedom, a state and a member of an answer
 * that is not required need not be met.
 */
function hasOccasion(clause: Clause, { rule }: Pair, contract: Contract): boolean {
  return (
    rule.concerns !== undefined &&
    rule.judges !== everyRefusal &&
    clause.level !== 'MAY' &&
    clause.state === undefined &&
    !isOptional(clause.place, contract)
  );
}

function isOptional(place: Place, { clauses }: Contract): boolean {
  if (place.in !== 'response' || place.member === undefined) return false;
  const required = clauses.filter(({ kind }) => kind === 'response/required');
  return !required.some(({ place: other }) => other.in === 'response' && other.member === place.member);
}
