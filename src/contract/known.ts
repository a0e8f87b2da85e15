import { DescriptionError } from './description-error.ts';

/**
 * Refuses a name that is not among those that exist.
 *
 * @param what the noun of such a name, for the message
 * @throws {DescriptionError}
 */
export function checkKnown(names: ReadonlySet<string>, name: string, what: string, where: string): void {
  if (!names.has(name)) throw new DescriptionError(`There is no ${what} ${name}.`, where);
}

/**
 * Refuses a name that stands twice.
 *
 * @param named each name and where it stands
 * @throws {DescriptionError}
 */
export function checkOnce(named: readonly (readonly [string, string])[]): void {
  const seen = new Set<string>();
  for (const [name, where] of named) {
    if (seen.has(name)) throw new DescriptionError(`${name} stands twice.`, where);
    seen.add(name);
  }
}
