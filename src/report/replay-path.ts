import type { FindingReport } from './report.ts';

/** Where in the random case of a replay the value was found, in words; undefined for a case that is not random. */
export function replayPath({ path }: Pick<FindingReport, 'path'>): string | undefined {
  return path === undefined ? undefined : `${path} (of the random case)`;
}

/** The same as a line that says what it is; none where there is no path. */
export function pathLine(finding: Pick<FindingReport, 'path'>): readonly string[] {
  const path = replayPath(finding);
  return path === undefined ? [] : [`path ${path}`];
}
