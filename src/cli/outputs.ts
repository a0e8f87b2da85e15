import type { Reporter } from '../report/reporter.ts';
import type { Report } from '../report/report.ts';
import { reporters } from '../report/reporters/index.ts';
import type { Surroundings } from './command.ts';
import { suggestion } from './nearest.ts';
import { UsageError } from './usage-error.ts';
import { checkWritable, writeWhole } from './whole-file.ts';

/** A form of the report and where it goes; without a file, to the standard output. */
export interface Output {
  readonly reporter: Reporter;
  readonly file?: string;
}

/**
 * The outputs that were asked for, and the terminal's summary where nothing else takes the standard output.
 *
 * @param wanted values of `--reporter`, as `NAME` or `NAME=FILE`
 * @throws {UsageError} for a reporter that is not known, or two for the standard output
 */
export function outputs(wanted: readonly string[]): readonly Output[] {
  const chosen = wanted.map((text): Output => {
    const [name = '', ...rest] = text.split('=');
    const reporter = reporters.find((one) => one.name === name);
    if (reporter === undefined)
      throw new UsageError(
        `There is no reporter ${name}.`,
        suggestion(
          name,
          reporters.map((one) => one.name),
        ),
      );
    if (rest.length === 0) return { reporter };
    if (rest.join('') === '')
      throw new UsageError(
        `--reporter ${name}= lacks its file.`,
        `Write --reporter ${name}=FILE, or ${name} alone for the standard output.`,
      );
    return { reporter, file: rest.join('=') };
  });
  const open = chosen.filter(({ file }) => file === undefined);
  if (open.length > 1)
    throw new UsageError(
      'Two reporters would write to the standard output.',
      'Give all but one a file: --reporter NAME=FILE.',
    );
  const summary = reporters.find(({ name }) => name === 'terminal');
  return open.length === 0 && summary !== undefined ? [{ reporter: summary }, ...chosen] : chosen;
}

/** Fails early where a file could not be written at the end. */
export async function checkOutputs(all: readonly Output[]): Promise<void> {
  for (const { file } of all) if (file !== undefined) await checkWritable(file, 'report');
}

/**
 * Writes each form of the report; a file appears whole or not at all, and one that cannot be written
 * does not keep the others from being written.
 *
 * @throws {UsageError} after all were tried, for the first that could not be written
 */
export async function writeOutputs(
  all: readonly Output[],
  report: Report,
  { stdout, environment }: Surroundings,
): Promise<void> {
  const colour = stdout.isTTY === true && (environment.NO_COLOR ?? '') === '';
  let failed: UsageError | undefined;
  for (const { reporter, file } of all) {
    const text = reporter.render(report, { colour: file === undefined && colour });
    if (file === undefined) {
      stdout.write(text);
      continue;
    }
    try {
      await writeWhole(file, text, 'report');
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failed ??= error;
    }
  }
  if (failed !== undefined) throw failed;
}
