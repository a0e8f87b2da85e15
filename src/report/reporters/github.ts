import { workflowCommand } from '../../markup/workflow.ts';
import { standsFor } from '../causes.ts';
import { pathLine } from '../replay-path.ts';
import { shortened } from '../repetition.ts';
import type { Cause, Report } from '../report.ts';
import type { Reporter, Style } from '../reporter.ts';

/** GitHub shows that many annotations of a kind for a step. */
const most = 10;

type Kind = 'error' | 'warning' | 'notice';

/** Annotations of GitHub Actions: one for each cause, where its clause stands in the description, if that file is there. */
export const github: Reporter = {
  name: 'github',
  summary: 'annotations of GitHub Actions',
  render: (whole, { exists }) => {
    const report = placed(whole, exists);
    const musts = report.causes.filter(({ level }) => level === 'MUST');
    const shoulds = report.causes.filter(({ level }) => level === 'SHOULD');
    const freedoms = report.causes.filter(({ level }) => level === 'MAY');
    const lines = [
      ...told(musts, 'error', report),
      ...told(shoulds, 'warning', report),
      ...told(freedoms, 'notice', report),
      ...(report.verdict === 'conformant' || report.verdict === 'nonconformant'
        ? []
        : [workflowCommand('error', { title: report.verdict }, report.reason ?? openReason(report))]),
    ];
    return lines.map((line) => `${line}\n`).join('');
  },
};

/** Without the file of the description where nobody could open it. */
function placed(report: Report, exists: Style['exists']): Report {
  const { file, ...description } = report.description;
  return file === undefined || exists?.(file) !== false ? report : { ...report, description };
}

function told(causes: readonly Cause[], kind: Kind, report: Report): readonly string[] {
  const left = causes.length - most;
  const shown = left > 0 ? causes.slice(0, most - 1) : causes;
  return [
    ...shown.map((cause) => annotation(cause, kind, report)),
    ...(left > 0 ? [workflowCommand(kind, {}, `${left + 1} more causes: the report has them all.`)] : []),
  ];
}

function annotation(cause: Cause, kind: Kind, report: Report): string {
  const one = standsFor(
    report.clauses.flatMap(({ findings }) => findings.filter(({ id }) => cause.findings.includes(id))),
  );
  const clause = report.clauses.find(({ id }) => id === one?.clause);
  const { file } = report.description;
  const place = file === undefined || clause?.line === undefined ? {} : { file, line: clause.line };
  return workflowCommand(
    kind,
    { ...place, title: short(cause.title, 120) },
    [
      ...(clause === undefined ? [] : [`${clause.level} ${clause.id}: ${short(clause.statement, 300)}`]),
      ...(one === undefined
        ? []
        : [
            `expected ${short(one.expected, 300)}`,
            `received ${short(one.received, 300)}`,
            short(one.curl, 1200),
            short(one.replay, 400),
            ...pathLine(one).map((line) => short(line, 200)),
          ]),
    ].join('\n'),
  );
}

function openReason({ clauses }: Report): string {
  const reason = clauses.flatMap(({ rules }) => rules.flatMap((rule) => rule.reason ?? []))[0];
  return short(reason ?? 'nothing was judged', 400);
}

function short(text: string, longest: number): string {
  const letters = [...shortened(text).replaceAll('\n', ' ')];
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`;
}
