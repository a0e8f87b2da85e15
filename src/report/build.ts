import type { Clause } from '../contract/clause.ts';
import type { Profile } from '../judging/rule.ts';
import { gravest, type Verdict } from '../judging/verdict.ts';
import type { Result } from '../run/judge.ts';
import type { Budget, Outcome } from '../run/run.ts';
import { allPairs } from '../run/select.ts';
import type { Rule } from '../judging/rule.ts';
import { causesOf } from './causes.ts';
import { findingsOf, type Telling } from './findings.ts';
import type { ClauseReport, Report, RunVerdict } from './report.ts';

export interface Facts extends Telling {
  readonly tool: Report['tool'];
  readonly budget: Budget;
  readonly profiles: readonly Profile[];
  readonly rules: readonly Rule[];
  readonly started: Date;
  /** Rules that cost seconds were selected too. */
  readonly slow?: boolean;
  /** The editions that the target fits, and what it took to find them. */
  readonly detected?: Required<Report>['fits'] & { readonly requests: number };
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
  const clauses = contract.clauses.flatMap((clause) => {
    const results = byClause.get(clause.id);
    return results === undefined ? [] : [clauseReport(clause, results, outcome, facts)];
  });
  const findings = clauses.flatMap((clause) => clause.findings);
  const reason = facts.reason ?? (outcome.interrupted ? 'the run was interrupted' : outcome.lost);
  return {
    version: 1,
    tool: facts.tool,
    description: { operation: contract.operation, title: contract.title, edition: contract.edition },
    target: { url: facts.url },
    ...(facts.detected === undefined
      ? {}
      : { fits: { editions: facts.detected.editions, told: facts.detected.told } }),
    verdict: verdictOf(
      clauses.map(({ verdict }) => verdict),
      reason !== undefined,
    ),
    ...(reason === undefined ? {} : { reason }),
    clauses,
    causes: causesOf(findings),
    notJudged: notJudged(outcome, byClause, facts),
    stats: {
      requests: outcome.exchanges.length + (outcome.requests.wire ?? 0) + (facts.detected?.requests ?? 0),
      seconds: Math.round(outcome.seconds * 1000) / 1000,
      seed: facts.seed,
      budget: facts.budget,
      profiles: facts.profiles,
      throttled: outcome.throttled,
      phases: {
        ...outcome.requests,
        ...(facts.detected === undefined ? {} : { editions: facts.detected.requests }),
      },
      started: facts.started.toISOString(),
    },
  };
}

function clauseReport(
  clause: Clause,
  results: readonly Result[],
  outcome: Outcome,
  facts: Facts,
): ClauseReport {
  const { id, level, authority, statement, sources, pointer } = clause;
  return {
    id,
    level,
    authority,
    profile: results.some(({ pair }) => pair.rule.profile === 'core')
      ? 'core'
      : (results[0]?.pair.rule.profile ?? 'core'),
    statement,
    sources,
    pointer,
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

function verdictOf(verdicts: readonly Verdict[], cutShort: boolean): RunVerdict {
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
      const selected = outcome.pairs.some(({ clause }) => clause.id === id);
      const other = [...new Set(own.map(({ rule }) => rule.profile))].filter(
        (profile) => !profiles.includes(profile),
      );
      if (own.length === 0)
        return { clause: id, why: 'excluded', reason: 'no rule judges this kind of clause' };
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
        return { clause: id, why: 'profile', reason: `needs the provider state "${state}"` };
      if (budget === 'quick' && own.some(({ rule }) => rule.quick?.length === 0))
        return { clause: id, why: 'budget', reason: 'the quick budget sends nothing for it' };
      return {
        clause: id,
        why: 'no occasion',
        reason: 'the target gave no occasion to judge it, which it need not',
      };
    });
}
