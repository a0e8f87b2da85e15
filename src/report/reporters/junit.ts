import { counted } from '../../contract/counted.ts';
import type { ClauseReport, FindingReport } from '../report.ts';
import { onScreen } from '../screen.ts';
import { pathLine } from '../replay-path.ts';
import { shortened } from '../repetition.ts';
import type { Reporter } from '../reporter.ts';

/**
 * JUnit XML as CI systems read it: a suite for each profile and level, a case for each clause. What
 * could not be judged is an error, and what was not selected is skipped, so that neither looks green.
 */
export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML: a test case for each clause',
  render: (report) => {
    const cases = report.clauses.map(testCase);
    const skipped = report.notJudged.map(
      ({ clause, why, reason }) =>
        `    <testcase classname="${why}" name="${escape(clause)}" time="0"><skipped message="${escape(reason)}"/></testcase>`,
    );
    const count = (verdicts: readonly string[]): number =>
      report.clauses.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const counts = `tests="${cases.length + skipped.length}" failures="${count(['fail'])}" errors="${count(['unverified', 'inconclusive', 'error'])}" skipped="${skipped.length}" time="${report.stats.seconds}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="${escape(report.tool.name)}" ${counts}>`,
      `  <testsuite name="${escape(`${report.description.operation} ${report.description.edition}`)}" ${counts} timestamp="${escape(report.stats.started)}">`,
      `    <properties><property name="target" value="${escape(report.target.url)}"/><property name="verdict" value="${report.verdict}"/><property name="seed" value="${report.stats.seed}"/></properties>`,
      ...cases,
      ...skipped,
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function testCase({ id, level, profile, verdict, rules, findings }: ClauseReport): string {
  const head = `    <testcase classname="${profile}.${level}" name="${escape(id)}" time="0"`;
  switch (verdict) {
    case 'pass':
      return `${head}/>`;
    case 'fail':
      return [
        `${head}>`,
        ...findings.map(
          (one) =>
            `      <failure type="${escape(one.rule)}" message="${escape(sentence(one))}">${escape(details(one))}</failure>`,
        ),
        '    </testcase>',
      ].join('\n');
    case 'warn':
    case 'info':
      return [
        `${head}>`,
        `      <system-out>${escape(findings.map((one) => `${one.level}: ${details(one)}`).join('\n\n'))}</system-out>`,
        '    </testcase>',
      ].join('\n');
    case 'unverified':
    case 'inconclusive':
    case 'error': {
      const reason = rules.map((rule) => rule.reason).find((text) => text !== undefined) ?? verdict;
      return `${head}><error type="${verdict}" message="${escape(reason)}"/></testcase>`;
    }
  }
}

function sentence({ about, expected, received }: FindingReport): string {
  const [what, due, got] = [about, expected, received].map((text) => onScreen(shortened(text), 300));
  return `${what}: expected ${due}, received ${got}`;
}

function details(one: FindingReport): string {
  return [
    sentence(one),
    ...(one.diagnosis === undefined ? [] : [one.diagnosis]),
    counted(one.count, 'time'),
    one.curl,
    one.replay,
    ...pathLine(one),
  ].join('\n');
}

function escape(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
  };
  return text
    .split('\n')
    .map((line) => onScreen(shortened(line), 4000))
    .join('\n')
    .replaceAll(/[&<>"'\n]/g, (mark) => marks[mark] ?? '');
}
