import { buildReport, type Facts } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import { httpTransport } from '../../src/run/http-transport.ts';
import { run, type RunOptions } from '../../src/run/run.ts';
import { contract } from '../reference/server.ts';

export const connectionToken = 'token-of-the-run-tests';
export const secondConnectionToken = 'second-token-of-the-run-tests';

/** The report of a run of the core profile against a URL, in this process. */
export async function runAgainst(
  url: string,
  options: Partial<RunOptions> = {},
  facts: Partial<Facts> = {},
): Promise<Report> {
  const transport = httpTransport(new URL(url).origin, 16);
  const seed = 1;
  const started = new Date();
  try {
    const outcome = await run({
      contract,
      rules,
      target: { url, connectionToken, secondConnectionToken, headers: [] },
      transport,
      profiles: ['core'],
      only: [],
      skip: [],
      budget: 'quick',
      seed,
      timeout: 2000,
      caseHeader: 'X-Conformance-Case',
      concurrency: 8,
      signal: new AbortController().signal,
      ...options,
    });
    return buildReport(outcome, {
      url,
      seed,
      options: '',
      tool: { name: 'test', version: '0' },
      budget: options.budget ?? 'quick',
      profiles: ['core'],
      rules,
      started,
      ...facts,
    });
  } finally {
    await transport.close();
  }
}
