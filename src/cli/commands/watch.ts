import { randomInt } from 'node:crypto';
import { statSync } from 'node:fs';
import { counted } from '../../contract/counted.ts';
import { changesBetween } from '../../compare/reports.ts';
import type { Report } from '../../report/report.ts';
import { onScreen } from '../../report/screen.ts';
import { PreflightError } from '../../run/preflight.ts';
import { last, type Command, type Flag, type Given, type Surroundings } from '../command.ts';
import { contractFlags, detectingFlags } from '../contract.ts';
import { exitCodes } from '../exit-codes.ts';
import { signsOf } from '../signs.ts';
import { targetUrl } from '../target-url.ts';
import { toldChanges } from '../told-changes.ts';
import { UsageError } from '../usage-error.ts';
import { configFile, withConfig } from '../with-config.ts';
import { run, tested, type Tested } from './run.ts';

/** Files of these options are looked at without being named. */
const read = ['description', 'baseline', 'ca', 'token-file'];
const fileFlag: Flag = {
  name: 'file',
  value: 'PATH',
  summary: `run again when it changes, as for the configuration and the files of ${read.map((name) => `--${name}`).join(', ')}`,
  repeatable: true,
};

/** Tests a target again and again, until it is interrupted. */
export const watch: Command = {
  name: 'watch',
  summary: 'test a target, and again when its port comes back or a file changes, and show what changed',
  operands: '[url]',
  flags: [
    fileFlag,
    ...run.flags.filter(
      (flag) => !['shard', 'no-github'].includes(flag.name) && !detectingFlags.includes(flag),
    ),
    ...contractFlags,
  ],
  run: async (typed, around) => {
    const given = await withConfig(typed, around);
    const [url, ...more] = given.operands;
    if (url === undefined || more.length > 0)
      throw new UsageError(
        `watch takes one URL, not ${given.operands.length}.`,
        'As in: watch http://localhost:3000 --file src/server.js',
      );
    if (last(given, 'edition') === 'detect')
      throw new UsageError(
        'watch holds a target against one edition.',
        'Find it with run --edition detect, and give it here.',
      );
    const files = watchedFiles(given);
    const base = targetUrl(url);
    const next = signsOf({ url: base, files, signal: around.interrupted });
    const seed = last(given, 'seed') ?? String(randomInt(1_000_000_000));
    const settled = sameSeed(typed, seed);
    let before = await first(settled, around);
    if (!around.interrupted.aborted)
      around.stdout.write(
        `\nWatching ${[new URL(base).host, ...files].map((one) => onScreen(one)).join(', ')}; Ctrl-C ends it.\n`,
      );
    for (let sign = await next(); sign !== undefined; sign = await next()) {
      around.stdout.write(`\n${onScreen(sign)}\n`);
      before = await again(settled, around, before);
    }
    return exitCodes.interrupted;
  },
};

function watchedFiles(given: Given): readonly string[] {
  const named = given.flags.get('file') ?? [];
  for (const file of named) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true)
      throw new UsageError(
        `--file ${file} is ${found === undefined ? 'not there' : 'no file'}.`,
        'Name a file that exists; --file may be repeated.',
      );
  }
  const config = configFile(given);
  const others = read.flatMap((name) => given.flags.get(name) ?? []);
  return [...new Set([...named, ...(config === undefined ? [] : [config]), ...others])];
}

/** Runs that are compared send the same cases. GitHub's annotations are for one run. */
function sameSeed({ operands, flags }: Given, seed: string): Given {
  return { operands, flags: new Map([...flags, ['seed', [seed]], ['no-github', ['true']]]) };
}

/** The report of the first run, which is shown as run does; none where the target is not up yet. */
async function first(given: Given, around: Surroundings): Promise<Report | undefined> {
  try {
    return shown(await tested(given, around), undefined, around);
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    return waiting(error, undefined, around);
  }
}

/** The report to compare the next run with. What a half-written file, or a target that went away, makes of a run is told. */
async function again(
  given: Given,
  around: Surroundings,
  before: Report | undefined,
): Promise<Report | undefined> {
  // After the first run only what changed is shown, unless a reporter was asked to write it all.
  const quiet =
    before !== undefined && !(given.flags.get('reporter') ?? []).some((one) => !one.includes('='));
  const silent = { write: () => true };
  try {
    return shown(await tested(given, quiet ? { ...around, stdout: silent } : around), before, around);
  } catch (error) {
    if (!(error instanceof PreflightError || error instanceof UsageError)) throw error;
    return waiting(error, before, around);
  }
}

function shown({ report }: Tested, before: Report | undefined, around: Surroundings): Report | undefined {
  if (report === undefined || around.interrupted.aborted) return before;
  if (before !== undefined) {
    const { verdict, reason, stats, clauses } = report;
    const findings = clauses.flatMap((clause) => clause.findings).length;
    around.stdout.write(
      `${toldChanges(changesBetween(before, report))}${verdict.toUpperCase()}${reason === undefined ? '' : `: ${onScreen(reason)}`}, ${counted(findings, 'finding')}, ${counted(stats.requests, 'request')} in ${stats.seconds.toFixed(1)} s\n`,
    );
  }
  return report;
}

function waiting(
  { message, hint }: PreflightError | UsageError,
  before: Report | undefined,
  { stderr }: Surroundings,
): Report | undefined {
  stderr.write(`note: ${onScreen(message)}\n${hint}\n`);
  return before;
}
