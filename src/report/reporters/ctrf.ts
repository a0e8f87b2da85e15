import { counted } from '../../contract/counted.ts';
import { jsonText } from '../../markup/json.ts';
import { onScreen } from '../screen.ts';
import { pathLine } from '../replay-path.ts';
import { shortened } from '../repetition.ts';
import type { ClauseReport, FindingReport, Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

/** The Common Test Report Format: a test for each clause; what could not be judged is `other`, never passed. */
export const ctrf: Reporter = {
  name: 'ctrf',
  summary: 'Common Test Report Format: a test for each clause',
  render: (report) => {
    const { tool, stats, description, target, verdict } = report;
    const start = Date.parse(stats.started);
    const tests = [...report.clauses.map((clause) => testOf(clause, report)), ...skipped(report)];
    const count = (status: Status): number => tests.filter((test) => test.status === status).length;
    return `${jsonText(
      {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        timestamp: stats.started,
        generatedBy: told(tool.name),
        results: {
          tool: { name: told(tool.name), version: told(tool.version) },
          summary: {
            tests: tests.length,
            passed: count('passed'),
            failed: count('failed'),
            skipped: count('skipped'),
            pending: count('pending'),
            other: count('other'),
            start,
            stop: start + Math.round(stats.seconds * 1000),
          },
          tests,
          environment: {
            appName: told(description.operation),
            appVersion: told(description.edition),
            testEnvironment: told(target.url),
            extra: { verdict, seed: stats.seed },
          },
        },
      },
      2,
    )}\n`;
  },
};

function statusOf({ verdict }: ClauseReport): Status {
  switch (verdict) {
    case 'pass':
    case 'warn':
    case 'info':
      return 'passed';
    case 'fail':
      return 'failed';
    case 'unverified':
    case 'inconclusive':
    case 'error':
      return 'other';
  }
}

function testOf(clause: ClauseReport, { description: { file } }: Report): { readonly status: Status } {
  const { id, level, profile, verdict, authority, sources, rules, findings, line, part } = clause;
  const reason = rules.map((rule) => rule.reason).find((text) => text !== undefined);
  const message = findings.length > 0 ? findings.map(sentence).join('\n') : reason && told(reason);
  const test = {
    name: id,
    status: statusOf(clause),
    duration: 0,
    suite: [profile, ...(part === undefined ? [] : [told(part.title)])],
    rawStatus: verdict,
    tags: [level, authority],
    ...(message === undefined ? {} : { message }),
    ...(findings.length === 0 ? {} : { trace: findings.map(details).join('\n\n') }),
    ...(file === undefined ? {} : { filePath: told(file) }),
    ...(file === undefined || line === undefined ? {} : { line }),
    extra: { statement: told(clause.statement), sources: sources.map(told) },
  };
  return test;
}

function skipped({ notJudged }: Report): readonly { readonly status: Status }[] {
  return notJudged.map(({ clause, why, reason }) => {
    const status: Status = 'skipped';
    return { name: clause, status, duration: 0, rawStatus: why, message: told(reason) };
  });
}

function sentence({ about, expected, received }: FindingReport): string {
  return `${told(about)}: expected ${told(expected)}, received ${told(received)}`;
}

function details(one: FindingReport): string {
  const { diagnosis, count, curl, replay } = one;
  return [
    ...(diagnosis === undefined ? [] : [told(diagnosis)]),
    counted(count, 'time'),
    told(curl),
    told(replay),
    ...pathLine(one).map(told),
  ].join('\n');
}

function told(text: string): string {
  return onScreen(shortened(text), 2000);
}
