import { counted } from '../../contract/counted.ts';
import { codeBlock, codeSpan, md, Markdown } from '../../markup/markdown.ts';
import { clientTable } from '../client-table.ts';
import { standsFor } from '../causes.ts';
import { furtherFindings } from '../further-findings.ts';
import { pathLine } from '../replay-path.ts';
import { shortened } from '../repetition.ts';
import type { Cause, ClauseReport, FindingReport, Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';

const shown = 10;

/** A short report for a pull request or the summary of a job. */
export const markdown: Reporter = {
  name: 'markdown',
  summary: 'a short report in Markdown, for a pull request or the summary of a job',
  render: (report) =>
    `${[...head(report), ...causes(report), ...clients(report), ...open(report), ...foot(report)].map(({ text }) => text).join('\n\n')}\n`,
};

function head({ verdict, reason, target, description, fits }: Report): readonly Markdown[] {
  return [
    md`## ${capital(verdict)}`,
    md`${codeSpan(target.url)} against ${codeSpan(description.operation)}, edition ${codeSpan(description.edition)}${reason === undefined ? '' : md`: ${codeSpan(reason)}`}`,
    ...(fits === undefined
      ? []
      : [
          fits.editions.length === 0
            ? md`
**It fits no edition.**
              `
            : md`**It seems to be of another edition:** ${codeSpan(fits.told)}`,
        ]),
  ];
}

function causes(report: Report): readonly Markdown[] {
  const left = report.causes.length - shown;
  return [
    ...report.causes.slice(0, shown).map((cause, index) => told(cause, index + 1, report)),
    ...(left > 0 ? [md`… and ${left} more causes.`] : []),
  ];
}

function told(cause: Cause, number: number, { clauses }: Report): Markdown {
  const all = clauses.flatMap((clause) => clause.findings.filter(({ id }) => cause.findings.includes(id)));
  const first = standsFor(all);
  const clause = clauses.find(({ id }) => id === first?.clause);
  const title = md`### ${number}. ${cause.level}: ${codeSpan(shortened(cause.title), 160)}${cause.count > 1 ? ` (${cause.count} times)` : ''}`;
  return first === undefined || clause === undefined ? title : md`${title}\n\n${finding(clause, first, all)}`;
}

function more(all: readonly FindingReport[]): Markdown {
  return joined(
    furtherFindings(all).map(({ name, text }) => md`\n- ${name} ${codeSpan(shortened(text), 160)}`),
  );
}

function joined(parts: readonly Markdown[]): Markdown {
  return new Markdown(parts.map(({ text }) => text).join(''));
}

function finding(clause: ClauseReport, one: FindingReport, all: readonly FindingReport[]): Markdown {
  return md`- clause ${codeSpan(clause.id)}: ${codeSpan(clause.statement)} (${clause.authority})
- request ${codeSpan(shortened(one.about))}
- expected ${codeSpan(one.expected)}
- received ${codeSpan(one.received)}${one.diagnosis === undefined ? '' : md`\n- because ${codeSpan(one.diagnosis)}`}${more(all)}

<details><summary>See it again</summary>

${codeBlock(shortened(one.curl), 'sh')}

${codeBlock(one.replay, 'sh')}${joined(pathLine(one).map((line) => md`\n\n${line}`))}

</details>`;
}

function clients(report: Report): readonly Markdown[] {
  const table = clientTable(report);
  if (table === undefined) return [];
  const row = (cells: readonly string[]): Markdown => md`|${joined(cells.map((cell) => md` ${cell} |`))}`;
  const rule = new Markdown(`|${' --- |'.repeat(table.heads.length)}`);
  const rows = table.rows.map(row);
  return [joined([row(table.heads), ...[rule, ...rows].map((one) => md`\n${one}`)])];
}

function open({ clauses }: Report): readonly Markdown[] {
  const reasons = new Map<string, number>();
  for (const { rules } of clauses)
    for (const { verdict, reason = '' } of rules)
      if (verdict === 'unverified' || verdict === 'inconclusive' || verdict === 'error')
        reasons.set(`${verdict}: ${reason}`, (reasons.get(`${verdict}: ${reason}`) ?? 0) + 1);
  return [...reasons]
    .slice(0, shown)
    .map(([reason, count]) => md`${codeSpan(reason)} (${counted(count, 'time')})`);
}

function foot({ clauses, notJudged, stats }: Report): readonly Markdown[] {
  const counts = new Map<string, number>();
  for (const { verdict } of clauses) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const parts = [...counts].map(([verdict, count]) => `${count} ${verdict}`);
  return [
    md`${counted(clauses.length, 'clause')}: ${parts.join(', ')}. Not judged: ${notJudged.length}, profiles ${stats.profiles.join(', ')}.`,
    md`${counted(stats.requests, 'request')} in ${stats.seconds.toFixed(1)} s, seed ${stats.seed}, budget ${stats.budget}.`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
