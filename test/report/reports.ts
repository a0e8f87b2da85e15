import { correct } from '../../src/reference/steps.ts';
import type { Report } from '../../src/report/report.ts';
import { loadReporter } from '../../src/report/reporters/index.ts';
import { descriptionSource } from '../../src/generated/description-source.ts';
import { serve } from '../reference/server.ts';
import { runAgainst } from '../run/against.ts';
import type { Facts } from '../../src/report/build.ts';

/** The report of a run against the reference server with other steps, of a few clauses. */
export async function referenceReport(
  change: Partial<typeof correct>,
  only: readonly string[],
  facts: Partial<Facts> = {},
): Promise<Report> {
  const server = await serve({ ...correct, ...change });
  try {
    const target = { url: server.url, connectionToken: server.connectionToken, headers: [] };
    return await runAgainst(
      server.url,
      { only, timeout: 2000, target },
      { source: descriptionSource, ...facts },
    );
  } finally {
    await server.close();
  }
}

/** A report with a broken bound on a length, a request without an answer, and every exchange. */
export function accusedReport(): Promise<Report> {
  return referenceReport(
    {
      maximum: ({ maxLength = Infinity }) => maxLength + 20,
      send: (response, { body }) => (body.length === 0 ? new Promise(() => undefined) : response),
    },
    [
      'content-max-length',
      'content-min-length',
      'client-token-max-length',
      'body-required',
      'answers-every-request',
    ],
    { exchanges: true },
  );
}

export async function rendered(name: string, report: Report, file?: string): Promise<string> {
  const { render } = await loadReporter(name);
  return render(report, { colour: false, ...(file === undefined ? {} : { file }) });
}
