import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Makes a folder and those above it, where they are not there.
 *
 * @throws {UsageError} where that cannot be
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(resolve(folder));
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/**
 * Writes files into a folder, which is made where it is not there.
 *
 * @param files texts by name
 * @returns their paths
 * @throws {UsageError} for a folder that cannot be written
 */
export async function writeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  await makeFolder(folder);
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  } catch (error) {
    throw unwritable(folder, error);
  }
  return Object.keys(files).map((name) => join(folder, name));
}

/** One level at a time: below /proc, where nothing can be made, Node's recursive mkdir never ends. */
async function make(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (found?.isDirectory() === true) return;
  if (found === undefined && dirname(path) !== path) await make(dirname(path));
  await mkdir(path);
}

function unwritable(folder: string, cause: unknown): UsageError {
  const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new UsageError(`The folder ${folder} cannot be written${why}.`, 'Choose another with --out.', {
    cause,
  });
}
