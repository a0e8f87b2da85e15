import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Consumer } from '../api/consumer.ts';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A shell in which `npx` runs the packed command. */
export interface Shell {
  /** Runs a command in a folder; one that serves is ended by SIGINT once it is up. */
  readonly run: (
    command: string,
    folder: string,
    environment: Readonly<Record<string, string>>,
  ) => Promise<Ended>;
}

/** What `serve` prints last. */
const up = 'Ctrl-C ends it';
const inconclusive = 4;
/** Commands that do the same on every page: no target, no file. They are run once. */
const isAlike =
  /^npx sendevent-conformance (explain|serve|self-test|editions diff) (?!.*(--description|--out))/;

export function createShell({ folder: home, installed }: Consumer): Shell {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const npx = `#!/bin/sh
[ "$1" = sendevent-conformance ] || { echo "no test runs npx $1" >&2; exit 97; }
shift
exec "${process.execPath}" "${join(installed, 'dist/cli/main.js')}" "$@"
`;
  writeFileSync(join(bin, 'npx'), npx, { mode: 0o755 });
  const PATH = [bin, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  const known = new Map<string, Promise<Ended>>();
  const run: Shell['run'] = async (command, folder, environment) => {
    const once = (): Promise<Ended> => ended(command, folder, { PATH, ...environment });
    const first = await once();
    // A machine with other work may leave a run inconclusive.
    return first.code === inconclusive && first.output.includes('INCONCLUSIVE') ? once() : first;
  };
  return {
    run: (command, folder, environment) => {
      if (!isAlike.test(command)) return run(command, folder, environment);
      const result = known.get(command) ?? run(command, folder, environment);
      known.set(command, result);
      return result;
    },
  };
}

function ended(command: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  // `exec`, so that a signal reaches the command itself.
  const words = command.startsWith('npx ') ? `exec ${command}` : command;
  const child = spawn('bash', ['-euo', 'pipefail', '-c', words], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (text: string): void => {
    output += text;
    if (output.includes(up)) child.kill('SIGINT');
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
