import type { Level } from '../contract/clause.ts';
import type { Cause, FindingReport, Report } from './report.ts';

/** The findings of a report by their ids, with which causes name them. */
export function findingsById({ clauses }: Report): ReadonlyMap<string, FindingReport> {
  return new Map(clauses.flatMap(({ findings }) => findings).map((one) => [one.id, one] as const));
}

const order: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** Findings of that many clauses on which faulty requests are served have one root: little is checked. */
const unchecked = 8;

/**
 * Groups findings with one root: the same wrong status wherever it was met, the same way of counting,
 * the same rule on many clauses. The gravest and most frequent stands first.
 */
export function causesOf(findings: readonly FindingReport[]): readonly Cause[] {
  const served = findings.filter(isServed);
  const gravest = findings.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level));
  const groups = new Map<string, { readonly title: string; readonly findings: FindingReport[] }>();
  for (const finding of gravest) {
    const { id, title } = root(finding, served.length >= unchecked);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { title, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups]
    .map(([id, { title, findings: all }]) => ({
      id,
      title: all.length === 1 && all[0] !== undefined ? titleOf(all[0]) : title,
      level: order.find((level) => all.some((one) => one.level === level)) ?? 'MAY',
      findings: all.map((one) => one.id),
      count: all.reduce((total, one) => total + one.count, 0),
    }))
    .sort(
      (one, other) =>
        order.indexOf(one.level) - order.indexOf(other.level) ||
        other.findings.length - one.findings.length ||
        other.count - one.count,
    );
}

/** A faulty request that was served. */
function isServed({ expected, received }: FindingReport): boolean {
  return expected.startsWith('refused with') && /^2\d\d$/.test(received);
}

function titleOf({ about, expected, received, diagnosis, clause }: FindingReport): string {
  return diagnosis === undefined
    ? `${clause}: ${expected}, but got ${received} (${about})`
    : `${clause}: ${diagnosis}`;
}

function root(
  finding: FindingReport,
  nothingChecked: boolean,
): { readonly id: string; readonly title: string } {
  const { rule, clause, expected, received, diagnosis } = finding;
  if (isServed(finding) && nothingChecked)
    return {
      id: 'faulty-requests-are-served',
      title: 'Faulty requests are served',
    };
  if (diagnosis !== undefined)
    return { id: slug(`${clause} ${diagnosis}`), title: `${clause}: ${diagnosis}` };
  if (received.startsWith('no answer'))
    return { id: 'requests-stay-without-an-answer', title: 'Requests stay without an answer' };
  const status = /^[345]\d\d( [A-Z]\S*)?$/.exec(received)?.[0];
  if (status !== undefined) {
    return expected.startsWith('accepted')
      ? { id: slug(`legal requests are answered ${status}`), title: `Legal requests are answered ${status}` }
      : {
          id: slug(`faulty requests are answered ${status}`),
          title: `Faulty requests are answered ${status}, which they should not be`,
        };
  }
  return { id: rule, title: `${expected}, but got ${received}` };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
