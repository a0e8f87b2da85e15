import { beforeAll, describe, test, type TestContext } from 'vitest';
import type { ClauseReport, FindingReport, Report } from '../report/report.ts';
import { chosenContract } from './chosen.ts';
import { run, type RunSettings, type RunTarget } from './run.ts';

/** Options of {@link conformance}: those of a run, which takes place once, before the tests. */
export interface ConformanceSettings extends RunSettings {
  /** The name of the group of tests; `conformance` and the operation unless told. */
  readonly name?: string;
  /** A broken SHOULD fails too. */
  readonly strict?: boolean;
}

/**
 * Registers every clause as a test under its id, in the suite that calls it. A broken clause fails with
 * its findings, and so does one that could not be judged; one that was not judged is skipped, with the
 * reason. To be awaited where it is called, for vitest has to know the tests before it runs them.
 *
 * @param target what is tested, or a function that starts it and is called before the tests
 * @throws {RangeError} for an edition that does not exist
 * @throws {DescriptionError} for a file that is no description of an operation
 */
export async function conformance(
  target: RunTarget | (() => RunTarget | Promise<RunTarget>),
  { name, strict = false, ...settings }: ConformanceSettings = {},
): Promise<void> {
  const { operation, clauses } = await chosenContract(settings);
  const deadline = settings.deadline ?? 300;
  describe(name ?? `conformance of ${operation}`, () => {
    let report: Report | undefined;
    beforeAll(
      async () => {
        report = await run(typeof target === 'function' ? await target() : target, settings);
      },
      // The run ends by itself; what starts the target takes its time too.
      (deadline + 60) * 1000,
    );
    for (const { id } of clauses) {
      test(id, (context) => {
        if (report === undefined) throw new Error('the run did not take place');
        judge(id, report, strict, context);
      });
    }
  });
}

function judge(id: string, { clauses, notJudged }: Report, strict: boolean, context: TestContext): void {
  const clause = clauses.find((one) => one.id === id);
  if (clause === undefined) {
    context.skip(notJudged.find((one) => one.clause === id)?.reason ?? 'it was not judged');
    return;
  }
  switch (clause.verdict) {
    case 'pass':
    case 'info':
      return;
    case 'warn':
      if (strict) throw broken(clause);
      return;
    case 'fail':
      throw broken(clause);
    case 'unverified':
    case 'inconclusive':
    case 'error':
      throw new Error(`${clause.verdict}: ${clause.rules.flatMap(({ reason }) => reason ?? []).join('; ')}`);
  }
}

function broken({ level, statement, sources, findings }: ClauseReport): Error {
  const error = new Error(
    [`${level}: ${statement} (${sources.join(', ')})`, ...findings.map(told)].join('\n\n'),
  );
  // What is wrong is in the target; a stack of this module says nothing.
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

function told({ about, expected, received, diagnosis, curl, replay }: FindingReport): string {
  return [
    about,
    `  expected  ${expected}`,
    `  received  ${received}`,
    ...(diagnosis === undefined ? [] : [`  why       ${diagnosis}`]),
    `  curl      ${curl}`,
    `  replay    ${replay}`,
  ].join('\n');
}
