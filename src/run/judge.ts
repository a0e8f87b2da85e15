import type { Clause, Place } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import type { CaseRun } from '../judging/case.ts';
import type { Exchange } from '../judging/exchange.ts';
import type { WireRun } from '../judging/wire.ts';
import type { Defect } from '../judging/finding.ts';
import { everyRefusal, type Evidence } from '../judging/rule.ts';
import { gravest, verdictAt, type Verdict } from '../judging/verdict.ts';
import type { Carried } from './carry-out.ts';
import { nothingSeen } from './no-answer.ts';
import { key, type Pair } from './select.ts';
import type { CarriedScript } from './wire/carry-scripts.ts';

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
  /** Why a pair could not be tried at all. */
  readonly lacking: (pair: Pair) => string | undefined;
  /** Why a provider state that brings an answer about could not be had; undefined where none was asked for. */
  readonly stateless: (state: string) => string | undefined;
  readonly scripts: readonly CarriedScript[];
}

/** Judges every pair by what was recorded; a pair without any occasion to judge it has no result. */
export function judgeAll(pairs: readonly Pair[], record: Record): readonly Result[] {
  const byKey = new Map<string, Carried[]>();
  const refusals = new Map<string, CaseRun[]>();
  for (const one of record.carried) {
    push(byKey, key(one.pair), one);
    if (one.run !== undefined && one.case.expect === 'refused') push(refusals, one.pair.clause.id, one.run);
  }
  const ownScripts = new Map<string, CarriedScript[]>();
  for (const one of record.scripts) push(ownScripts, key(one.pair), one);
  const connections = runsOf(record.scripts);
  return pairs.flatMap((pair) => {
    const scripts = ownScripts.get(key(pair)) ?? [];
    const carried = byKey.get(key(pair)) ?? [];
    const own = [...carried, ...scripts];
    const evidence: Evidence = {
      contract: record.contract,
      cases: carried.flatMap(({ run }) => run ?? []),
      run: record.exchanges,
      refusals: refusals.get(pair.clause.id) ?? [],
      scripts: runsOf(scripts),
      connections,
    };
    const lack = record.lacking(pair);
    if (lack !== undefined) return { pair, verdict: 'unverified', reason: lack, defects: [], cases: 0 };
    return judgeOne(pair, own, evidence, record) ?? [];
  });
}

function runsOf(scripts: readonly CarriedScript[]): readonly WireRun[] {
  return scripts.flatMap(({ run }) => run ?? []);
}

function push<T>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [value]);
  else list.push(value);
}

function judgeOne(
  pair: Pair,
  own: readonly Pick<Carried, 'unproven'>[],
  evidence: Evidence,
  { stateless }: Record,
): Result | undefined {
  const { rule, clause } = pair;
  const defects = rule.judge(clause, evidence);
  const unproven = own.flatMap((one) => one.unproven ?? []);
  const concerned =
    rule.concerns?.(clause, evidence).length ?? evidence.cases.length + evidence.scripts.length;
  const cases = evidence.cases.length + evidence.scripts.length;
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
  const unmet = rule.unmet?.(clause, evidence);
  if (unmet !== undefined) return { pair, verdict: 'unverified', reason: unmet, defects, cases };
  if (own.length === 0 && (rule.plan ?? rule.property ?? rule.wire) !== undefined) return undefined;
  if (concerned > 0) return { pair, verdict: 'pass', defects, cases };
  const missing =
    hasOccasion(clause, pair, evidence.contract) || (clause.state !== undefined && own.length > 0)
      ? nothingSeen(clause, evidence)
      : clause.state === undefined || clause.place.in === 'state'
        ? undefined
        : stateless(clause.state);
  return missing === undefined ? undefined : { pair, verdict: 'unverified', reason: missing, defects, cases };
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
