import { existsSync } from 'node:fs';
import type { Report } from '../report/report.ts';
import type { Reporter } from '../report/reporter.ts';
import { loadReporter, reporterNames } from '../report/reporters/index.ts';
import type { Flag, Surroundings } from './command.ts';
import { suggestion } from './nearest.ts';
import { UsageError } from './usage-error.ts';
import { appendTo, checkWritable, writeWhole } from './whole-file.ts';

/** A form of the report and where it goes; without a file, to the standard output. */
export interface Output {
  readonly reporter: Reporter;
  readonly file?: string;
  /** To the standard error instead, or at the end of the file. Was not asked for, and may fail. */
  readonly to?: 'stderr' | 'append';
}

export const reporterFlag: Flag = {
  name: 'reporter',
  value: 'NAME[=FILE]',
  summary: `a form of the report: ${reporterNames.join(', ')}`,
  repeatable: true,
};

/**
 * The outputs that were asked for, and the terminal's summary where nothing else takes the standard output.
 *
 * @param wanted values of `--reporter`, as `NAME` or `NAME=FILE`
 * @throws {UsageError} for a reporter that is not known, or two for the standard output or for one file
 */
export async function outputs(wanted: readonly string[]): Promise<readonly Output[]> {
  const chosen = await Promise.all(wanted.map(outputOf));
  const open = chosen.filter(({ file }) => file === undefined);
  if (open.length > 1)
    throw new UsageError(
      'Two reporters would write to the standard output.',
      'Give all but one a file: --reporter NAME=FILE.',
    );
  const files = chosen.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw new UsageError(`Two reporters would write to ${twice}.`, 'Give each a file of its own.');
  return open.length === 0 ? [{ reporter: await loadReporter('terminal') }, ...chosen] : chosen;
}

async function outputOf(text: string): Promise<Output> {
  const [name = '', ...rest] = text.split('=');
  if (!reporterNames.includes(name))
    throw new UsageError(`There is no reporter ${name}.`, suggestion(name, reporterNames));
  const reporter = await loadReporter(name);
  if (rest.length === 0) return { reporter };
  if (rest.join('') === '')
    throw new UsageError(
      `--reporter ${name}= lacks its file.`,
      `Write --reporter ${name}=FILE, or ${name} alone for the standard output.`,
    );
  return { reporter, file: rest.join('=') };
}

/** Fails early where a file could not be written at the end. */
export async function checkOutputs(all: readonly Output[]): Promise<void> {
  for (const { file } of all) if (file !== undefined) await checkWritable(file, 'report');
}

/** Says of a saved report without its exchanges which of the outputs show those of the findings alone. */
export function tellLackOfExchanges(
  all: readonly Output[],
  { exchanges }: Report,
  { stderr }: Surroundings,
): void {
  const names = all
    .filter(({ reporter }) => reporter.exchanges === true)
    .map(({ reporter }) => reporter.name);
  if (exchanges !== undefined || names.length === 0) return;
  stderr.write(
    `note: The report was made without --exchanges, so that ${names.join(' and ')} has the exchanges of its findings alone.\n`,
  );
}

/**
 * Writes each form of the report; a file appears whole or not at all, and one that cannot be written
 * does not keep the others from being written.
 *
 * @param live the run told of itself already, where a reporter does that
 * @throws {UsageError} after all were tried, for those that could not be written
 */
export async function writeOutputs(
  all: readonly Output[],
  report: Report,
  around: Surroundings,
  live = false,
): Promise<void> {
  const failed: Error[] = [];
  for (const output of all) {
    try {
      await writeOutput(output, report, around, live);
    } catch (error) {
      const known = error instanceof Error ? error : new Error(String(error));
      if (output.to === undefined) failed.push(known);
      else around.stderr.write(`note: ${known.message}\n`);
    }
  }
  const [first, ...others] = failed;
  if (first === undefined) return;
  if (!(first instanceof UsageError) || others.length === 0) throw first;
  throw new UsageError(failed.map(({ message }) => message).join(' '), first.hint, { cause: first });
}

async function writeOutput(
  { reporter, file, to }: Output,
  report: Report,
  { stdout, stderr, environment }: Surroundings,
  live: boolean,
): Promise<void> {
  const colour = file === undefined && stdout.isTTY === true && (environment.NO_COLOR ?? '') === '';
  const going = live ? reporter.live : undefined;
  const text =
    going?.end(report) ??
    reporter.render(report, { colour, exists: existsSync, ...(file === undefined ? {} : { file }) });
  if (to === 'stderr') stderr.write(text);
  else if (file === undefined) stdout.write(text);
  else if (to === 'append' || going !== undefined) await appendTo(file, text, 'report');
  else await writeWhole(file, text, 'report');
}
