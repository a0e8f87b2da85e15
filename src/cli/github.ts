import { loadReporter } from '../report/reporters/index.ts';
import type { Flag, Given, Surroundings } from './command.ts';
import type { Output } from './outputs.ts';

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
