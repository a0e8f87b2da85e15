import { md } from '../markup/markdown.ts';
import { workflowCommand } from '../markup/workflow.ts';
import { loadReporter } from '../report/reporters/index.ts';
import type { Flag, Given, Surroundings } from './command.ts';
import type { Output } from './outputs.ts';
import { appendTo } from './whole-file.ts';

export const githubFlag: Flag = {
  name: 'no-github',
  summary: 'on GitHub Actions, write neither annotations nor the summary of the job',
};

/**
 * What a job on GitHub Actions gets without being asked: annotations, on the standard error so that they never
 * mix with a report, and a summary.
 */
export async function githubOutputs(
  { flags }: Given,
  { environment }: Surroundings,
): Promise<readonly Output[]> {
  if (environment.GITHUB_ACTIONS !== 'true' || flags.has(githubFlag.name)) return [];
  const summary = environment.GITHUB_STEP_SUMMARY ?? '';
  return [
    { reporter: await loadReporter('github'), to: 'stderr' },
    ...(summary === ''
      ? []
      : [{ reporter: await loadReporter('markdown'), file: summary, to: 'append' } as const]),
  ];
}

/** Why a run has no report to show. */
export interface Failure {
  readonly code: number;
  /** What went wrong, and what to do. */
  readonly lines: readonly [string, string];
}

/** What a job on GitHub Actions gets of a run that ended without a report: an annotation and a summary. */
export async function tellGithub(
  { code, lines }: Failure,
  { environment, stderr }: Pick<Surroundings, 'environment' | 'stderr'>,
): Promise<void> {
  const title = `Exit code ${code}`;
  stderr.write(`${workflowCommand('error', { title }, lines.join('\n'))}\n`);
  const summary = environment.GITHUB_STEP_SUMMARY ?? '';
  if (summary === '') return;
  const [what, hint] = lines;
  await appendTo(summary, md`## ${title}\n\n${what}\n\n${hint}\n`.text, 'summary').catch((error: unknown) => {
    stderr.write(`note: ${error instanceof Error ? error.message : String(error)}\n`);
  });
}
