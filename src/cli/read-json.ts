import { readFile, stat } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** Bytes of the longest file of settings that is read. */
const longest = 8 * 1024 * 1024;

/**
 * A small JSON file that somebody wrote.
 *
 * @param what what it holds, as `baseline`
 * @throws {UsageError} where it cannot be read, is too long or is not JSON
 */
export async function readJson(file: string, what: string, most = longest): Promise<unknown> {
  let text: string;
  try {
    const { size } = await stat(file);
    if (size > most)
      throw new UsageError(
        `The ${what} ${file} has ${size} bytes, more than a ${what} can have.`,
        'Check its path.',
      );
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`The ${what} ${file} cannot be read${why}.`, 'Check its path.', { cause: error });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(
      `The ${what} ${file} ${text.trim() === '' ? 'is empty' : 'is not JSON, or is cut off'}.`,
      `Give a whole ${what}.`,
      { cause: error },
    );
  }
}
