import type { Clause } from '../contract/clause.ts';
import { lineAt, type Source } from '../contract/lines.ts';
import { partsOf } from '../contract/parts.ts';
import type { Contract } from '../contract/contract.ts';
import type { Profile } from '../judging/rule.ts';
import { gravest, type Verdict } from '../judging/verdict.ts';
import type { Result } from '../run/judge.ts';
import type { Budget, Outcome } from '../run/run.ts';
import { allPairs, key, profileOf, profilesOf } from '../run/select.ts';
import { isSurvey, type Shard } from '../run/shard.ts';
import type { Rule } from '../judging/rule.ts';
import { causesOf } from './causes.ts';
import { clientsOf } from './clients.ts';
import { findingsOf, surveyedDefects, type Telling } from './findings.ts';
import { latencyOf } from './latency.ts';
import { lengthsOf } from './lengths.ts';
import type { Beginning } from './reporter.ts';
import { wasSent } from '../judging/exchange.ts';
import { savedExchange } from './saved.ts';
import type { ClauseReport, PartReport, Report, RunVerdict, ShardReport } from './report.ts';

export interface Facts extends Telling {
  readonly tool: Report['tool'];
  readonly budget: Budget;
  readonly profiles: readonly Profile[];
  readonly rules: readonly Rule[];
  /** Where the description stands, and the lines of its constructs. */
  readonly source?: Source;
  /** Keep every exchange. */
  readonly exchanges?: boolean;
  /** Rules that cost seconds were selected too. */
  readonly slow?: boolean;
  /** The editions that the target fits, and what it took to find them. */
  readonly detected?: Required<Report>['fits'] & { readonly requests: number };
  /** The part of a run that it was. */
  readonly shard?: Shard;
  /** Why the run was ended early, where that is not plain from the outcome. */
  readonly reason?: string;
}

/** The report of a run. */
export function buildReport(outcome: Outcome, facts: Facts): Report {
  const { contract } = outcome;
  const byClause = new Map<string, Result[]>();
  for (const result of outcome.results) {
    byClause.set(result.pair.clause.id, [...(byClause.get(result.pair.clause.id) ?? []), result]);
  }
  const parts = new Map(
    partsOf(contract.clauses, contract).flatMap(({ name, title, clauses: own }) =>
      own.map(({ id }) => [id, { name, title }] as const),
    ),
  );
  const clauses = contract.clauses.flatMap((clause) => {
    const results = byClause.get(clause.id);
    return results === undefined ? [] : [clauseReport(clause, parts.get(clause.id), results, outcome, facts)];
  });
  const findings = clauses.flatMap((clause) => clause.findings);
  const clients = clientsOf(contract, clauses, facts.rules);
  const reason = facts.reason ?? (outcome.interrupted ? 'the run was interrupted' : outcome.lost);
  const { stats, ...beginning } = beginningOf(contract, facts);
  return {
    ...beginning,
    ...(facts.detected === undefined
      ? {}
      : { fits: { editions: facts.detected.editions, told: facts.detected.told } }),
    ...(facts.shard === undefined ? {} : { shard: shardReport(outcome, facts.shard) }),
    verdict: verdictOf(
      clauses.map(({ verdict }) => verdict),
      reason !== undefined,
    ),
    ...(reason === undefined ? {} : { reason }),
    clauses,
    causes: causesOf(findings),
    ...(clients.length === 0 ? {} : { clients }),
    notJudged: notJudged(outcome, byClause, facts),
    ...(facts.exchanges === true
      ? { exchanges: outcome.exchanges.map((one) => savedExchange(one, facts.started, outcome)) }
      : {}),
    stats: {
      requests:
        outcome.exchanges.filter(wasSent).length +
        (outcome.requests.wire ?? 0) +
        (facts.detected?.requests ?? 0),
      seconds: Math.round(outcome.seconds * 1000) / 1000,
      ...stats,
      throttled: outcome.throttled,
      phases: {
        ...outcome.requests,
        ...(facts.detected === undefined ? {} : { editions: facts.detected.requests }),
      },
      ...latencyOf(outcome.exchanges),
    },
  };
}

/** What of a report is known before the run. */
export function beginningOf(
  { operation, title, edition, method, path }: Contract,
  { tool, url, seed, budget, profiles, started, source }: Omit<Facts, 'rules' | 'options'>,
): Beginning {
  const file = source === undefined ? {} : { file: source.file };
  return {
    version: 1,
    tool,
    description: { operation, title, edition, method, path, ...file },
    target: { url },
    stats: { seed, budget, profiles, started: started.toISOString() },
  };
}

function clauseReport(
  clause: Clause,
  part: PartReport | undefined,
  results: readonly Result[],
  outcome: Outcome,
  facts: Facts,
): ClauseReport {
  const { id, level, authority, statement, sources, pointer } = clause;
  const line = facts.source && lineAt(pointer, facts.source.lines);
  const lengths = lengthsOf(clause, outcome.exchanges);
  return {
    id,
    level,
    authority,
    profile: profileOf(
      clause,
      results.map(({ pair }) => pair.rule),
    ),
    statement,
    sources,
    pointer,
    ...(line === undefined ? {} : { line }),
    ...(part === undefined ? {} : { part }),
    ...(lengths === undefined ? {} : { lengths }),
    verdict: gravest(results.map(({ verdict }) => verdict)),
    rules: results.map(({ pair, verdict, cases, reason }) => ({
      rule: pair.rule.id,
      verdict,
      cases,
      ...(reason === undefined ? {} : { reason }),
    })),
    findings: results.flatMap((result) => findingsOf(result, outcome, facts)),
  };
}

function shardReport({ selected, results }: Outcome, { index, of }: Shard): ShardReport {
  return {
    index,
    of,
    pairs: selected.map(key),
    surveyed: Object.fromEntries(
      results
        .filter(({ pair, defects }) => isSurvey(pair) && defects.length > 0)
        .map((result) => [key(result.pair), surveyedDefects(result)]),
    ),
  };
}

/** Of a run, by the verdicts of its clauses. */
export function verdictOf(verdicts: readonly Verdict[], cutShort: boolean): RunVerdict {
  const has = (verdict: Verdict): boolean => verdicts.includes(verdict);
  if (has('error')) return 'error';
  if (has('fail')) return 'nonconformant';
  if (has('inconclusive') || cutShort) return 'inconclusive';
  if (has('unverified') || verdicts.length === 0) return 'unverified';
  return 'conformant';
}

function notJudged(
  outcome: Outcome,
  judged: ReadonlyMap<string, unknown>,
  { rules, profiles, budget, slow = false }: Facts,
): Report['notJudged'] {
  const pairs = allPairs(outcome.contract, rules);
  return outcome.contract.clauses
    .filter(({ id }) => !judged.has(id))
    .map(({ id, excluded, state }) => {
      if (excluded !== undefined) return { clause: id, why: 'excluded', reason: excluded };
      const own = pairs.filter(({ clause }) => clause.id === id);
      const elsewhere = ({ clause }: { readonly clause: Clause }): boolean => clause.id === id;
      if (outcome.selected.some(elsewhere) && !outcome.pairs.some(elsewhere))
        return { clause: id, why: 'shard', reason: 'in another shard' };
      const selected = outcome.pairs.some(({ clause }) => clause.id === id);
      const other = [...new Set(own.map((pair) => profilesOf(pair)[0] ?? 'core'))].filter(
        (profile) => !profiles.includes(profile),
      );
      if (own.length === 0)
        return { clause: id, why: 'no rule', reason: 'no rule judges this kind of clause' };
      if (!selected && own.some(({ rule }) => rule.needsSecond === true))
        return {
          clause: id,
          why: 'no second token',
          reason: 'needs the token of a second participant: SECOND_CONNECTION_TOKEN, or --state-url',
        };
      if (other.length > 0)
        return { clause: id, why: 'profile', reason: `only in the profile ${other.join(', ')}` };
      const seconds = own.flatMap(({ rule }) => rule.slow ?? []);
      if (!selected && !slow && seconds.length > 0)
        return {
          clause: id,
          why: 'slow',
          reason: `only with --slow, which takes ${Math.max(...seconds)} s for it`,
        };
      if (!selected) return { clause: id, why: 'deselected', reason: 'left out by --only or --skip' };
      if (state !== undefined)
        return {
          clause: id,
          why: 'profile',
          reason: `needs the provider state "${state}": --profile states`,
        };
      if (budget === 'quick' && own.some(({ rule }) => rule.quick?.length === 0))
        return { clause: id, why: 'budget', reason: 'the quick budget sends nothing for it' };
      return {
        clause: id,
        why: 'no occasion',
        reason: 'the target gave no occasion to judge it, which it need not',
      };
    });
}
