import { rmSync } from 'node:fs';
import { appendFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** Files that are not whole yet; a process that ends before they are takes them along. */
const parts = new Set<string>();
process.once('exit', () => {
  for (const part of parts) rmSync(part, { force: true });
});

/**
 * Writes a file, which appears whole or not at all.
 *
 * @param what what it holds, for the message
 * @throws {UsageError} when it cannot be written
 */
export async function writeWhole(file: string, text: string, what: string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    if (await isDevice(file)) {
      await writeFile(file, text);
      return;
    }
    parts.add(part);
    await writeFile(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw unwritable(file, what, error);
  } finally {
    parts.delete(part);
  }
}

/**
 * Writes at the end of a file that is written bit by bit.
 *
 * @param what what it holds, for the message
 * @throws {UsageError} when it cannot be written
 */
export async function appendTo(file: string, text: string, what: string): Promise<void> {
  try {
    await appendFile(file, text);
  } catch (error) {
    throw unwritable(file, what, error);
  }
}

/** Fails early where a file could not be written at the end. */
export async function checkWritable(file: string, what: string): Promise<void> {
  try {
    if (await isDevice(file)) return;
    const probe = `${file}.${process.pid}.part`;
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw unwritable(file, what, error);
  }
}

/** Whether the name is that of a device or a pipe, which is written to and never replaced; a folder is refused. */
async function isDevice(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() === true)
    throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR' });
  return found !== undefined && !found.isFile();
}

function unwritable(file: string, what: string, cause: unknown): UsageError {
  const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new UsageError(
    `The ${what} cannot be written to ${file}${why}.`,
    'Choose a folder that exists, can be written to and has room.',
    { cause },
  );
}
