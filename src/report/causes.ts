import type { Level } from '../contract/clause.ts';
import { replayUnknown } from '../judging/replays.ts';
import type { Cause, FindingReport, Report } from './report.ts';

/** The findings of a report by their ids, with which causes name them. */
export function findingsById({ clauses }: Report): ReadonlyMap<string, FindingReport> {
  return new Map(clauses.flatMap(({ findings }) => findings).map((one) => [one.id, one] as const));
}

/** From the gravest. */
export const levels: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** The finding that is shown for its cause: of the gravest, the one that is seen again with the shortest command. */
export function standsFor(findings: readonly FindingReport[]): FindingReport | undefined {
  const effort = ({ curl }: FindingReport): number => (curl === '' ? Infinity : curl.length);
  return findings.toSorted((one, other) => byGravity(one, other) || compare(effort(one), effort(other)))[0];
}

/** Orders what is graver before what is less. */
function byGravity(one: { readonly level: Level }, other: { readonly level: Level }): number {
  return levels.indexOf(one.level) - levels.indexOf(other.level);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** Findings of that many clauses on which faulty requests are served have one root: little is checked. */
const unchecked = 8;

/**
 * Groups findings with one root: the same wrong status wherever it was met, the same way of counting,
 * the same rule on many clauses. The gravest stand first, the more frequent before the less.
 */
export function causesOf(findings: readonly FindingReport[]): readonly Cause[] {
  const served = findings.filter(isServed);
  const gravest = findings.toSorted(byGravity);
  const groups = new Map<string, { readonly title?: string; readonly findings: FindingReport[] }>();
  for (const finding of gravest) {
    const { id, title } = root(finding, served.length >= unchecked);
    const group = groups.get(id);
    if (group === undefined)
      groups.set(id, { ...(title === undefined ? {} : { title }), findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups]
    .map(([id, { title, findings: all }]) => ({
      id,
      title: titleOf(all, title),
      level: levels.find((level) => all.some((one) => one.level === level)) ?? 'MAY',
      findings: all.map((one) => one.id),
      count: all.reduce((total, one) => total + one.count, 0),
    }))
    .sort(
      (one, other) =>
        byGravity(one, other) || other.count - one.count || other.findings.length - one.findings.length,
    );
}

/** A faulty request that was served; one that may be tolerated is not faulty enough to count. */
function isServed({ level, expected, received }: FindingReport): boolean {
  return level !== 'MAY' && expected.startsWith('refused with') && /^2\d\d$/.test(received);
}

/** What is wrong, in one line that says where. */
function titleOf(findings: readonly FindingReport[], shared: string | undefined): string {
  const [first] = findings;
  if (first === undefined) return shared ?? '';
  const { about, expected, received, diagnosis } = first;
  const clauses = [...new Set(findings.map(({ clause }) => clause))];
  const sentence = diagnosis ?? `${expected}, but got ${received}`;
  if (findings.length === 1)
    return `${first.clause}: ${sentence}${diagnosis === undefined ? ` (${about})` : ''}`;
  if (shared !== undefined && (diagnosis === undefined || clauses.length > 1)) return shared;
  return `${listed(clauses)}: ${sentence}`;
}

/** The first names, and how many there are besides. */
function listed([first = '', second, ...others]: readonly string[]): string {
  if (second === undefined) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
}

function root(
  finding: FindingReport,
  nothingChecked: boolean,
): { readonly id: string; readonly title?: string } {
  const { rule, clause, expected, received, diagnosis } = finding;
  if (isServed(finding) && nothingChecked)
    return {
      id: 'faulty-requests-are-served',
      title: 'Faulty requests are served',
    };
  if (diagnosis === replayUnknown)
    return {
      id: 'replays-are-not-recognised',
      title: 'Replays of an idempotency token are not recognised',
    };
  if (diagnosis !== undefined) return { id: slug(`${clause} ${diagnosis}`) };
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
  // One rule is no root by itself: what is tolerated on one clause does not explain what is broken on another.
  const id = finding.level === 'MAY' ? `${rule}-tolerated` : rule;
  return { id };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
