import type { Level } from '../contract/clause.ts';
import { gravest, verdictAt } from '../judging/verdict.ts';
import { sawNothing } from '../run/no-answer.ts';
import { verdictOf } from './build.ts';
import { causesOf } from './causes.ts';
import { before, groupsOf } from './findings.ts';
import type {
  ClauseReport,
  ExchangeReport,
  FindingReport,
  LatencyReport,
  Report,
  RuleReport,
  ShardReport,
  SurveyedDefect,
} from './report.ts';

/** Reports that are not all the shards of one run: what is wrong and what to do. */
export class MergeError extends Error {
  readonly code = 'MERGE';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

type Shard = Report & { readonly shard: ShardReport };

/**
 * The report that the whole run would have made. Requests are those of all shards together, the time is that of
 * the longest.
 *
 * @throws {MergeError} for reports that are not all the shards of one run, each once
 */
export function merge(reports: readonly Report[]): Report {
  const [first, ...rest] = shardsOf(reports);
  if (first === undefined) throw new MergeError('There is no report to merge.', 'Give one of each shard.');
  const numbers = renumbered([first, ...rest]);
  const all = [first, ...rest].map((one) => withNumbers(one, numbers));
  const { shard, version, tool, description, target } = first;
  const clauses = mergedClauses(all, shard.pairs);
  const judged = new Set(clauses.map(({ id }) => id));
  const reasons = all.flatMap(({ reason, shard: { index } }) =>
    reason === undefined ? [] : [`shard ${index}: ${reason}`],
  );
  const clients = mergedClients(all, clauses);
  const exchanges = all
    .flatMap((one) => one.exchanges ?? [])
    .toSorted((one, other) => one.number - other.number);
  const fits = all.find((one) => one.fits !== undefined)?.fits;
  return {
    version,
    tool,
    description,
    target,
    ...(fits === undefined ? {} : { fits }),
    verdict: verdictOf(
      clauses.map(({ verdict }) => verdict),
      reasons.length > 0,
    ),
    ...(reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
    clauses,
    causes: causesOf(clauses.flatMap(({ findings }) => findings)),
    ...(clients.length === 0 ? {} : { clients }),
    notJudged: first.notJudged
      .filter(({ clause }) => !judged.has(clause))
      .map((one) => notJudgedIn(one, all)),
    ...(first.exchanges === undefined ? {} : { exchanges }),
    stats: mergedStats(first, all),
  };
}

/** The reports by their shard. */
function shardsOf(reports: readonly Report[]): readonly Shard[] {
  const shards = reports.map((report): Shard => {
    if (report.shard === undefined)
      throw new MergeError('A report is of a whole run, not of a shard.', 'Make each with run --shard I/N.');
    return report as Shard;
  });
  const [first] = shards;
  if (first === undefined) return [];
  const differing = (what: string, of: (shard: Shard) => unknown): void => {
    const values = [...new Set(shards.map((one) => JSON.stringify(of(one))))];
    if (values.length > 1)
      throw new MergeError(
        `The shards have different ${what}${values.every((value) => value.length < 60) ? `: ${values.join(' and ')}` : ''}.`,
        'Merge the shards of one run, made by one version with the same options.',
      );
  };
  differing('versions', ({ tool }) => tool.version);
  differing('descriptions', ({ description }) => description);
  differing('seeds', ({ stats }) => stats.seed);
  differing('budgets', ({ stats }) => stats.budget);
  differing('profiles', ({ stats }) => stats.profiles);
  differing('targets', ({ target }) => target.url);
  differing('numbers of shards', ({ shard }) => shard.of);
  differing('selections', ({ shard }) => shard.pairs);
  differing('settings of --exchanges', ({ exchanges }) => exchanges !== undefined);
  const indices = shards.map(({ shard }) => shard.index);
  const twice = indices.find((index, at) => indices.indexOf(index) !== at);
  if (twice !== undefined)
    throw new MergeError(`The shard ${twice} is given twice.`, 'Give the report of each shard once.');
  const { of } = first.shard;
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !indices.includes(index));
  if (missing.length > 0)
    throw new MergeError(
      `${missing.length === 1 ? 'The shard' : 'The shards'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      'Give the report of each shard; one that failed has to run again.',
    );
  return shards.toSorted((one, other) => one.shard.index - other.shard.index);
}

/** What each exchange is called in the whole: by shard and number there, in the order in which they were sent. */
type Numbers = ReadonlyMap<string, number>;

function renumbered(all: readonly Shard[]): Numbers {
  const sent = all.flatMap(({ shard, stats, exchanges = [] }) =>
    exchanges.map(({ number, at = 0 }) => ({
      id: `${shard.index} ${number}`,
      sentAt: Date.parse(stats.started) + at,
    })),
  );
  return new Map(
    sent.toSorted((one, other) => one.sentAt - other.sentAt).map(({ id }, number) => [id, number] as const),
  );
}

function withNumbers(shard: Shard, numbers: Numbers): Shard {
  if (shard.exchanges === undefined) return shard;
  const numbered = <T extends ExchangeReport>(one: T): T => ({
    ...one,
    number: numbers.get(`${shard.shard.index} ${one.number}`) ?? one.number,
  });
  return {
    ...shard,
    exchanges: shard.exchanges.map(numbered),
    clauses: shard.clauses.map((clause) => ({
      ...clause,
      findings: clause.findings.map((one) => ({ ...one, exchanges: one.exchanges.map(numbered) })),
    })),
  };
}

/** What each client can do, by what the shards together found of its clause. */
function mergedClients(
  all: readonly Shard[],
  clauses: readonly ClauseReport[],
): NonNullable<Report['clients']> {
  const rows = new Map(all.flatMap(({ clients = [] }) => clients.map((one) => [one.clause, one] as const)));
  return clauses.flatMap(({ id, rules }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const behaviours = row.behaviours.map(({ rule }) => {
      const found = rules.find((one) => one.rule === rule);
      const { verdict, reason } = found ?? { verdict: 'none' as const };
      return { rule, verdict, ...(reason === undefined ? {} : { reason }) };
    });
    return [{ ...row, behaviours }];
  });
}

function mergedClauses(all: readonly Shard[], pairs: readonly string[]): readonly ClauseReport[] {
  const byClause = new Map<string, { readonly clause: ClauseReport; readonly shard: Shard }[]>();
  for (const shard of all)
    for (const clause of shard.clauses) {
      const known = byClause.get(clause.id);
      if (known === undefined) byClause.set(clause.id, [{ clause, shard }]);
      else known.push({ clause, shard });
    }
  const rules = new Map<string, string[]>();
  for (const pair of pairs) {
    const [rule = '', id = ''] = pair.split('@');
    rules.set(id, [...(rules.get(id) ?? []), rule]);
  }
  return [...rules].flatMap(([id, own]) => {
    const parts = byClause.get(id);
    const [one] = parts ?? [];
    return parts === undefined || one === undefined ? [] : [mergedClause(one, parts, own)];
  });
}

interface Part {
  readonly clause: ClauseReport;
  readonly shard: Shard;
}

function mergedClause(first: Part, parts: readonly Part[], rules: readonly string[]): ClauseReport {
  const { findings: _, ...owner } = parts.reduce(
    (most, one) => (one.clause.rules.length > most.clause.rules.length ? one : most),
    first,
  ).clause;
  const made = rules.flatMap((rule) => {
    const own = parts.filter(({ clause }) => clause.rules.some((one) => one.rule === rule));
    return own.length === 0 ? [] : [mergedRule(rule, own)];
  });
  return {
    ...owner,
    profile: parts.some(({ clause }) => clause.profile === 'core') ? 'core' : owner.profile,
    verdict: gravest(made.map(({ report }) => report.verdict)),
    rules: made.map(({ report }) => report),
    findings: made.flatMap(({ findings }) => findings),
  };
}

interface MadeRule {
  readonly report: RuleReport;
  readonly findings: readonly FindingReport[];
}

function mergedRule(rule: string, parts: readonly Part[]): MadeRule {
  const reports = parts.flatMap(({ clause }) => clause.rules.filter((one) => one.rule === rule));
  const findings = mergedFindings(rule, parts);
  const cases = reports.reduce((sum, one) => sum + one.cases, 0);
  if (findings.length > 0) {
    const level = (one: FindingReport): Level => one.level;
    return {
      report: { rule, verdict: gravest(findings.map((one) => verdictAt(level(one)))), cases },
      findings,
    };
  }
  // A shard without an occasion says nothing where another had one.
  const judged = reports.filter(({ reason }) => !sawNothing(reason));
  const counted = judged.length > 0 ? judged : reports;
  const verdict = gravest(counted.map((one) => one.verdict));
  const reason = counted.find((one) => one.verdict === verdict)?.reason;
  return { report: { rule, verdict, cases, ...(reason === undefined ? {} : { reason }) }, findings };
}

interface Seen extends SurveyedDefect {
  readonly shard: number;
}

/** A rule that planned its cases found in one shard; of one that looks at every answer, each defect counts once. */
function mergedFindings(rule: string, parts: readonly Part[]): readonly FindingReport[] {
  const pair = `${rule}@${parts[0]?.clause.id ?? ''}`;
  const found = (part: Part | undefined): readonly FindingReport[] =>
    part?.clause.findings.filter((one) => one.rule === rule) ?? [];
  const surveyed = parts.filter(({ shard }) => shard.shard.surveyed[pair] !== undefined);
  if (surveyed.length === 0) return parts.flatMap(found);
  const seen: Seen[] = [];
  const counted = new Set<string>();
  for (const { shard } of surveyed) {
    const own = shard.shard.surveyed[pair] ?? [];
    seen.push(
      ...own.filter(({ at }) => !counted.has(at)).map((one) => ({ ...one, shard: shard.shard.index })),
    );
    for (const { at } of own) counted.add(at);
  }
  return groupsOf(seen.toSorted(before)).flatMap((group, index) => {
    const smallest = group.reduce((least, one) => (one.size < least.size ? one : least));
    const part = surveyed.find(({ shard }) => shard.shard.index === smallest.shard);
    const like = (one: FindingReport): boolean =>
      one.expected === smallest.expected && one.received === smallest.received;
    const own = found(part);
    const shown = own.find(like) ?? own[0];
    return shown === undefined
      ? []
      : [{ ...shown, id: index === 0 ? pair : `${pair}#${index + 1}`, count: group.length }];
  });
}

/** Why a clause was not judged: what a shard says that had to judge it, or it is in none. */
function notJudgedIn(one: Report['notJudged'][number], all: readonly Shard[]): Report['notJudged'][number] {
  return (
    all
      .flatMap(({ notJudged }) => notJudged)
      .find(({ clause, why }) => clause === one.clause && why !== 'shard') ?? {
      clause: one.clause,
      why: 'no occasion',
      reason: 'the target gave no occasion to judge it, which it need not',
    }
  );
}

function mergedStats(first: Shard, all: readonly Shard[]): Report['stats'] {
  const stats = all.map((one) => one.stats);
  const sum = (of: (one: Report['stats']) => number): number =>
    stats.reduce((total, one) => total + of(one), 0);
  const phases = [...new Set(stats.flatMap((one) => Object.keys(one.phases)))];
  const latency = mergedLatency(stats.flatMap((one) => one.latency ?? []));
  return {
    ...first.stats,
    requests: sum((one) => one.requests),
    seconds: Math.max(...stats.map((one) => one.seconds)),
    throttled: sum((one) => one.throttled),
    phases: Object.fromEntries(phases.map((phase) => [phase, sum((one) => one.phases[phase] ?? 0)])),
    started: stats.map((one) => one.started).sort()[0] ?? '',
    ...(latency === undefined ? {} : { latency }),
  };
}

/** Of all answers; what a half and a twentieth of them exceed is known to the bound of its bucket. */
function mergedLatency(all: readonly LatencyReport[]): LatencyReport | undefined {
  if (all.length === 0) return undefined;
  const counts = new Map<number, number>();
  for (const { upTo, count } of all.flatMap(({ buckets }) => buckets))
    counts.set(upTo, (counts.get(upTo) ?? 0) + count);
  const buckets = [...counts]
    .map(([upTo, count]) => ({ upTo, count }))
    .sort((one, other) => one.upTo - other.upTo);
  const maximum = Math.max(...all.map((one) => one.maximum));
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const below = (share: number): number => {
    let count = 0;
    const found = buckets.find((one) => (count += one.count) >= total * share);
    return Math.min(maximum, found?.upTo ?? maximum);
  };
  return { median: below(0.5), p95: below(0.95), maximum, buckets };
}
