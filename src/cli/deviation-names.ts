import { someNearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/**
 * Names of faults or variants, checked.
 *
 * @param what what they are names of
 * @throws {UsageError} for one that is not known
 */
export function deviationNames(
  names: readonly string[],
  known: readonly string[],
  what: string,
): readonly string[] {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no ${what} ${unknown}.`,
      someNearest(unknown, known, 'The command list --faults shows them all.'),
    );
  return names;
}
