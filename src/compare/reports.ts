import type { ClauseReport, FindingReport, Report } from '../report/report.ts';

/** What changed from one report to another. */
export interface Change {
  readonly kind: 'run' | 'new finding' | 'gone finding' | 'verdict';
  /** `rule@clause`, of a verdict the clause, of the verdict of the run `run`. */
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The verdict of the run where it is another, the findings that came and went, by what was expected and
 * received, and the clauses whose verdict differs without one.
 */
export function changesBetween(before: Report, after: Report): readonly Change[] {
  const found = (report: Report): ReadonlyMap<string, FindingReport> =>
    new Map(report.clauses.flatMap(({ findings }) => findings.map((one) => [keyOf(one), one] as const)));
  const [old, now] = [found(before), found(after)];
  const came = [...now].flatMap(([key, { rule, clause, received }]): readonly Change[] =>
    old.has(key) ? [] : [{ kind: 'new finding', id: `${rule}@${clause}`, before: '', after: received }],
  );
  const went = [...old].flatMap(([key, { rule, clause, received }]): readonly Change[] =>
    now.has(key) ? [] : [{ kind: 'gone finding', id: `${rule}@${clause}`, before: received, after: '' }],
  );
  const told = new Set([...came, ...went].map(({ id }) => id.split('@')[1]));
  const ids = [...new Set([...before.clauses, ...after.clauses].map(({ id }) => id))];
  const verdicts = ids.flatMap((id): readonly Change[] => {
    const [one, other] = [verdictIn(before.clauses, id), verdictIn(after.clauses, id)];
    return one === other || told.has(id) ? [] : [{ kind: 'verdict', id, before: one, after: other }];
  });
  const run: readonly Change[] =
    before.verdict === after.verdict
      ? []
      : [{ kind: 'run', id: 'run', before: before.verdict, after: after.verdict }];
  return [...run, ...came, ...went, ...verdicts];
}

/** Findings of one pair that were received alike are one, whatever the run made of their numbers. */
function keyOf({ rule, clause, expected, received, level }: FindingReport): string {
  return JSON.stringify([rule, clause, lasting(expected), lasting(received), level]);
}

/** A text without numbers and ids, whole or cut, which are others each time. */
function lasting(text: string): string {
  return text.replaceAll(/[0-9a-f]{2,}(?:-[0-9a-f]*)*|\d+/gi, '#');
}

function verdictIn(clauses: readonly ClauseReport[], id: string): string {
  return clauses.find((one) => one.id === id)?.verdict ?? 'not judged';
}
