import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Program } from './driver.ts';
import type { Toolchain } from './client.ts';
import { RecordingError } from './recording-error.ts';

const run = promisify(execFile);

type Environment = Readonly<Record<string, string>>;

/** Where a driver stands, and where what it needs is installed. */
export interface Place {
  readonly folder: string;
  readonly work: string;
}

/** Installs what a driver needs and says how it is started; undefined where the toolchain is absent. */
type Prepare = (place: Place, environment: Environment) => Promise<Program | undefined>;

const toolchains: Readonly<Record<Toolchain, Prepare>> = {
  node: ({ folder }, environment) =>
    Promise.resolve({ file: process.execPath, words: ['driver.mjs'], folder, environment }),
  python,
  maven,
};

/**
 * How a client is started, with what it needs installed.
 *
 * @returns undefined where the toolchain is not on this machine
 * @throws {RecordingError} where it is, and what the client needs cannot be installed
 */
export function prepare(
  toolchain: Toolchain,
  place: Place,
  environment: Environment,
): Promise<Program | undefined> {
  return toolchains[toolchain](place, environment);
}

/** A virtual environment, made anew when the requirements have changed. */
async function python({ folder, work }: Place, environment: Environment): Promise<Program | undefined> {
  if (!(await present('python3', ['--version']))) return undefined;
  const file = join(work, 'bin', 'python');
  const made = join(work, 'requirements.txt');
  const requirements = await readFile(join(folder, 'requirements.txt'), 'utf8');
  const known = existsSync(made) ? await readFile(made, 'utf8') : undefined;
  if (known !== requirements) {
    await rm(work, { recursive: true, force: true });
    await install('a virtual environment', folder, 'python3', ['-m', 'venv', work]);
    const words = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
    await install('the Python packages', folder, file, [...words, '-r', 'requirements.txt']);
    await writeFile(made, requirements);
  }
  return { file, words: ['driver.py'], folder, environment };
}

/** Compiled by Maven, with the libraries beside it. */
async function maven({ folder, work }: Place, environment: Environment): Promise<Program | undefined> {
  if (!(await present('javac', ['-version'])) || !(await present('mvn', ['--version']))) return undefined;
  await install('the Java client', folder, 'mvn', ['--quiet', '--batch-mode', `-Dwork=${work}`, 'compile']);
  return {
    file: 'java',
    words: ['-cp', [join(work, 'classes'), join(work, 'dependency', '*')].join(delimiter), 'Driver'],
    folder,
    environment,
  };
}

async function present(program: string, words: readonly string[]): Promise<boolean> {
  try {
    await run(program, [...words]);
    return true;
  } catch (error) {
    // It is there and fails: what comes next says why.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

async function install(
  what: string,
  folder: string,
  program: string,
  words: readonly string[],
): Promise<void> {
  try {
    await run(program, [...words], { cwd: folder, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string };
    throw new RecordingError(
      `${what} cannot be made in ${folder}: ${(stderr.trim() || message).split('\n').at(-1) ?? ''}`,
      'Mend what is named, or take the program off the PATH to replay the recording instead.',
      { cause: error },
    );
  }
}
