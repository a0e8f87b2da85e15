#!/usr/bin/env node
import { commandNames, loadCommand } from './commands/index.ts';
import type { Surroundings } from './command.ts';
import type { Failure } from './github.ts';
import { visible } from '../markup/visible.ts';
import { exitCodes } from './exit-codes.ts';
import { suggestion } from './nearest.ts';
import { UsageError } from './usage-error.ts';

const interruption = new AbortController();

/** The first signal ends the run with what it has; the second ends the process. */
function onSignal(): void {
  if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
  interruption.abort();
}

/** A message on one line, with a full stop; those of a parser have neither, and may repeat what a target said. */
function sentence(message: string): string {
  const line = visible(message.replaceAll(/\s+/g, ' ').trim()).replaceAll('##', '#\u200b#');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** What went wrong, what to do, and the exit code. */
function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof Error && 'hint' in error && typeof error.hint === 'string'))
    return {
      code: exitCodes.internal,
      lines: [
        `the suite itself failed: ${sentence(message)}`,
        'Run again with --debug and report what it prints.',
      ],
    };
  const preflight = 'code' in error && error.code === 'PREFLIGHT';
  return {
    code: preflight ? exitCodes.unreachable : exitCodes.usage,
    lines: [sentence(message), error.hint],
  };
}

function tell(error: unknown, debug: boolean): Failure {
  const failure = failureOf(error);
  process.stderr.write(`error: ${failure.lines.join('\n')}\n`);
  if (debug && error instanceof Error)
    process.stderr.write(
      `${error.stack ?? ''}\n${error.cause instanceof Error ? `cause: ${error.cause.stack ?? ''}\n` : ''}`,
    );
  return failure;
}

/** The variables that hold secrets. Nothing that this process starts inherits them, and no crash report lists them. */
const secret = ['CONNECTION_TOKEN', 'SECOND_CONNECTION_TOKEN', 'PACT_BROKER_TOKEN', 'PACT_BROKER_PASSWORD'];

function takeEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- nothing else takes a variable away
  for (const name of secret) delete process.env[name];
  return environment;
}

async function main(words: readonly string[]): Promise<number> {
  const debug = words.includes('--debug');
  const rest = words.filter((word) => word !== '--debug');
  const [first] = rest;
  const isCommand = first !== undefined && !first.startsWith('-') && !/[:/.]/.test(first);
  const name = isCommand ? first : 'run';
  try {
    if (rest[0] === '--version') {
      const { tool } = await import('../report/tool.ts');
      process.stdout.write(`${tool().version}\n`);
      return 0;
    }
    if (!isCommand && (first === '--help' || first === '-h')) {
      const { overview } = await import('./help.ts');
      process.stdout.write(overview(await Promise.all(commandNames.map(loadCommand))));
      return 0;
    }
    if (!commandNames.some((one) => one === name))
      throw new UsageError(`There is no command ${name}.`, suggestion(name, commandNames));
    const command = await loadCommand(name);
    const own = isCommand ? rest.slice(1) : rest;
    if (own.includes('--help') || own.includes('-h')) {
      const { helpOf } = await import('./help.ts');
      process.stdout.write(helpOf(command));
      return 0;
    }
    const { parse } = await import('./parse.ts');
    const around: Surroundings = {
      stdout: process.stdout,
      stderr: process.stderr,
      environment: takeEnvironment(),
      interrupted: interruption.signal,
    };
    return await command.run(parse(own, command), around);
  } catch (error) {
    const failure = tell(error, debug);
    if (interruption.signal.aborted) return exitCodes.interrupted;
    if (name === 'run' && process.env.GITHUB_ACTIONS === 'true') {
      const { githubFlag, tellGithub } = await import('./github.ts');
      if (!words.includes(`--${githubFlag.name}`))
        await tellGithub(failure, { environment: process.env, stderr: process.stderr });
    }
    return failure.code;
  }
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
/** What became of the standard output, where it could not be written to. */
let unwritten: NodeJS.ErrnoException | undefined;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output went away; the run has its exit code all the same.
    if (error.code !== 'EPIPE') unwritten ??= error;
  });
}
process.exitCode = await main(process.argv.slice(2));
// An error of a stream is told on a later turn.
await new Promise((resolve) => setImmediate(resolve));
if (unwritten !== undefined) {
  const { message } = unwritten;
  process.exitCode = tell(
    new UsageError(`The output cannot be written: ${message}`, 'Choose a place that has room.'),
    false,
  ).code;
}
// Connections to a target that hangs must not keep the process.
for (const stream of [process.stdout, process.stderr])
  if (stream.writableLength > 0) await new Promise((resolve) => stream.write('', resolve));
process.exit();
