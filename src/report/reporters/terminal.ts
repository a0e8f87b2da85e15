import { counted } from '../../contract/counted.ts';
import type { Cause, ClauseReport, FindingReport, Report, WhyNotJudged } from '../report.ts';
import { findingsById, standsFor } from '../causes.ts';
import { furtherFindings } from '../further-findings.ts';
import { clientLines } from '../client-table.ts';
import { replayPath } from '../replay-path.ts';
import { shortened } from '../repetition.ts';
import { onScreen } from '../screen.ts';
import type { Reporter, Style } from '../reporter.ts';

const causesShown = 12;

/** The summary for a reader at a terminal: the verdict, the causes with how to see each one, what was not judged. */
export const terminal: Reporter = {
  name: 'terminal',
  summary: 'a summary for a terminal',
  render: (report, style) => {
    const paint = painter(style);
    return [
      head(report, paint),
      '',
      ...causes(report, paint),
      ...clientLines(report),
      ...known(report, paint),
      ...open(report, paint),
      counts(report, paint),
      ...notJudged(report),
      `${counted(report.stats.requests, 'request')} in ${report.stats.seconds.toFixed(1)} s${throttled(report)}, seed ${report.stats.seed}`,
      '',
    ].join('\n');
  },
};

type Paint = (colour: 'red' | 'green' | 'yellow' | 'dim' | 'bold', text: string) => string;

function painter({ colour }: Style): Paint {
  const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
  return (name, text) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
}

function throttled({ stats }: Report): string {
  return stats.throttled === 0 ? '' : ` (${stats.throttled} answered 429 and waited out)`;
}

function head({ verdict, reason, target, description, fits, shard }: Report, paint: Paint): string {
  const colour =
    verdict === 'conformant'
      ? 'green'
      : verdict === 'nonconformant' || verdict === 'error'
        ? 'red'
        : 'yellow';
  const why = reason === undefined ? '' : `: ${onScreen(reason)}`;
  const line = `${paint(colour, verdict.toUpperCase())}${why}\n${onScreen(target.url)} against ${onScreen(description.operation)}, edition ${onScreen(description.edition)}${shard === undefined ? '' : `, shard ${shard.index} of ${shard.of}`}`;
  if (fits === undefined) return line;
  return `${line}\n${paint('bold', fits.editions.length === 0 ? 'It fits no edition; run --edition detect tells what speaks against each.' : `It seems to be of another edition: ${onScreen(fits.told)}.`)}`;
}

function causes(report: Report, paint: Paint): readonly string[] {
  const clauses = new Map(report.clauses.map((clause) => [clause.id, clause]));
  const findings = findingsById(report);
  const shown = report.causes.slice(0, causesShown);
  const left = report.causes.length - shown.length;
  return [
    ...shown.flatMap((cause, index) => told(cause, index, findings, clauses, paint)),
    ...(left > 0 ? [`… and ${left} more causes; --reporter json=FILE has them all.`, ''] : []),
  ];
}

function told(
  cause: Cause,
  index: number,
  findings: ReadonlyMap<string, FindingReport>,
  clauses: ReadonlyMap<string, ClauseReport>,
  paint: Paint,
): readonly string[] {
  const all = cause.findings.flatMap((id) => findings.get(id) ?? []);
  const one = standsFor(all);
  const clause = one && clauses.get(one.clause);
  if (one === undefined || clause === undefined) return [];
  const colour = cause.level === 'MUST' ? 'red' : 'yellow';
  const path = replayPath(one);
  const more = furtherFindings(all).map(
    ({ name, text }) => `   ${name.padEnd(9)} ${onScreen(shortened(text), 160)}`,
  );
  return [
    `${index + 1}. ${paint(colour, cause.level)} ${paint('bold', onScreen(shortened(cause.title), 160))}${cause.count > 1 ? ` (${cause.count} times)` : ''}`,
    `   clause    ${clause.id}: ${onScreen(clause.statement)}`,
    `   source    ${clause.authority}: ${onScreen(clause.sources.join(', '))}`,
    `   request   ${onScreen(shortened(one.about))}`,
    `   expected  ${onScreen(one.expected)}`,
    `   received  ${onScreen(one.received)}`,
    ...all
      .flatMap(({ excused }) => (excused === undefined ? [] : [`   excused   ${onScreen(excused)}`]))
      .slice(0, 1),
    ...(one.diagnosis === undefined ? [] : [`   why       ${onScreen(one.diagnosis)}`]),
    ...more,
    ...(one.transcripts ?? [])
      .slice(0, 1)
      .flatMap(({ sent, received }) => [...dumped('sent', sent), ...dumped('answer', received)]),
    `   ${one.transcripts === undefined ? 'curl' : 'nc  '}      ${onScreen(one.curl, 1200)}`,
    `   replay    ${onScreen(one.replay)}`,
    ...(path === undefined ? [] : [`   path      ${onScreen(path)}`]),
    '',
  ];
}

/** Lines of a dump that a terminal shows. */
const dumpLines = 12;

function dumped(name: string, dump: string): readonly string[] {
  const lines = dump.split('\n');
  const left = lines.length - dumpLines;
  return [
    ...lines
      .slice(0, dumpLines)
      .map((line, at) => `   ${(at === 0 ? name : '').padEnd(9)} ${onScreen(line)}`),
    ...(left > 0 ? [`   ${''.padEnd(9)} … ${counted(left, 'line')} more in --reporter json`] : []),
  ];
}

/** What the baseline did, and the entries of it that are wrong. */
function known({ baseline, clauses }: Report, paint: Paint): readonly string[] {
  if (baseline === undefined) return [];
  const findings = clauses.flatMap((clause) => clause.findings);
  const excused = findings.filter((one) => one.excused !== undefined).length;
  const unseen = baseline.filter(({ state }) => state === 'not judged').length;
  const told = { stale: 'passes and has to go', expired: 'has expired' } as const;
  return [
    `baseline: ${excused} of ${counted(findings.length, 'finding')} ${excused === 1 ? 'is' : 'are'} known and excused`,
    ...(unseen === 0
      ? []
      : [
          `baseline: ${counted(unseen, 'further entry', 'further entries')} cannot be held by this run: it did not look at all that they select`,
        ]),
    ...baseline.flatMap(({ id, state, expires }) =>
      state === 'stale' || state === 'expired'
        ? [
            paint(
              'red',
              `baseline: ${onScreen(id)} ${told[state]}${state === 'expired' && expires !== undefined ? ` (${expires})` : ''}`,
            ),
          ]
        : [],
    ),
  ];
}

function open(report: Report, paint: Paint): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { id, rules } of report.clauses) {
    for (const { verdict, reason } of rules) {
      if (verdict !== 'unverified' && verdict !== 'inconclusive' && verdict !== 'error') continue;
      const line = `${verdict}: ${(reason ?? '').replace(/^\d+ of \d+ cases: /, '')}`;
      reasons.set(line, [...(reasons.get(line) ?? []), id]);
    }
  }
  return [...reasons].map(([line, ids]) => {
    const names = [...new Set(ids)];
    return `${paint('yellow', onScreen(line))} (${counted(names.length, 'clause')}: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`;
  });
}

function counts(report: Report, paint: Paint): string {
  const colours: Readonly<Record<string, 'red' | 'green' | 'yellow' | 'dim'>> = {
    pass: 'green',
    fail: 'red',
    error: 'red',
  };
  const order = ['pass', 'fail', 'warn', 'info', 'unverified', 'inconclusive', 'error'];
  const parts = order.flatMap((verdict) => {
    const count = report.clauses.filter((clause) => clause.verdict === verdict).length;
    return count === 0 ? [] : [paint(colours[verdict] ?? 'yellow', `${count} ${verdict}`)];
  });
  return `${counted(report.clauses.length, 'clause')}: ${parts.join(', ')}`;
}

function notJudged({ notJudged: all, stats }: Report): readonly string[] {
  const by = new Map<WhyNotJudged, number>();
  for (const { why } of all) by.set(why, (by.get(why) ?? 0) + 1);
  const names: Readonly<Record<WhyNotJudged, string>> = {
    profile: 'in profiles or states that were not selected',
    'no second token': 'that need SECOND_CONNECTION_TOKEN',
    deselected: 'left out by --only or --skip',
    excluded: 'excluded with a reason',
    'no rule': 'that no rule judges',
    budget: 'left out by the quick budget',
    slow: 'that take seconds and need --slow',
    'no occasion': 'without an occasion',
    shard: 'in other shards',
  };
  const parts = [...by].map(([why, count]) => `${count} ${names[why]}`);
  return [
    `not judged: ${parts.length === 0 ? 'nothing' : parts.join(', ')}; profiles ${stats.profiles.join(', ')}`,
  ];
}
