import { readBounded, TooLongError } from './bounded-file.ts';

/** Bytes of a description, an overlay or a page; the longest known has a tenth of it. */
const longest = 8_000_000;

/** Values that it may hold once its aliases are followed. */
const most = 1_000_000;

/**
 * The text of a YAML or JSON file and its value, neither of them larger than may be: an alias is one value
 * in many places, and a few lines of them can stand for more than any machine holds.
 *
 * @throws {Error} whose message says in a sentence what is wrong with it
 */
export async function parsedFile(file: string): Promise<{ readonly text: string; readonly value: unknown }> {
  const { load, JSON_SCHEMA } = await import('js-yaml');
  const text = await readBounded(file, longest);
  try {
    const value = load(text, { schema: JSON_SCHEMA });
    if (valuesIn(value, new Map()) > most) throw new TooLongError('Its aliases stand for too many values.');
    return { text, value };
  } catch (error) {
    throw error instanceof RangeError ? new Error('It is nested too deeply.', { cause: error }) : error;
  }
}

/** How many values there are in a value, each counted in each place where it stands. */
function valuesIn(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  // A value that stands within itself has no end.
  known.set(value, Infinity);
  const count = Object.values(value).reduce<number>((sum, child) => sum + valuesIn(child, known), 1);
  known.set(value, count);
  return count;
}
