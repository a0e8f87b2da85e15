/** The name that was most likely meant; undefined where none is near. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  return ranked(given, names)[0];
}

/**
 * Names that may have been meant, the nearest first: where some begin with it, these and those that have it in
 * them; else by the changes that they take where these are few enough; else those that have it in them.
 */
function ranked(given: string, names: readonly string[]): readonly string[] {
  const long = given.length >= shortestPart;
  const shortest = (all: readonly string[]): readonly string[] =>
    all.toSorted((one, other) => one.length - other.length);
  const holding = long ? names.filter((name) => name.includes(given)) : [];
  const begun = holding.filter((name) => name.startsWith(given));
  if (begun.length > 0)
    return [...shortest(begun), ...shortest(holding.filter((name) => !begun.includes(name)))];
  const near = names
    .map((name) => ({ name, away: distance(given, name) }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(given.length / 3)))
    .sort((one, other) => one.away - other.away);
  const [best] = near;
  // One that takes much more than the nearest was hardly meant.
  if (best !== undefined) return near.filter(({ away }) => away <= best.away + 1).map(({ name }) => name);
  return shortest(holding);
}

/** Characters of a part of a name that is not there by accident. */
const shortestPart = 4;

/** Letters put in, left out, replaced, or swapped with the next one. */
function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** "Did you mean …?", or the list of all. */
export function suggestion(given: string, names: readonly string[]): string {
  const near = nearest(given, names);
  return near === undefined
    ? `There are ${names.join(', ')}.`
    : `Did you mean ${near}? There are ${names.join(', ')}.`;
}

/** As many names as are read at a glance. */
const few = 3;

/**
 * "Did you mean …, … or …?" for names of which there are too many to show.
 *
 * @param all the sentence that says where they stand
 */
export function someNearest(given: string, names: readonly string[], all: string): string {
  const near = ranked(given, names).slice(0, few);
  const last = near.at(-1);
  if (last === undefined) return all;
  const others = near.slice(0, -1);
  return `Did you mean ${others.length === 0 ? '' : `${others.join(', ')} or `}${last}? ${all}`;
}

/** The dates next to a given one: the last before it and the first after it. */
export function nearestDate(given: string, sorted: readonly string[]): readonly string[] {
  const after = sorted.find((date) => date > given);
  const before = sorted.filter((date) => date < given).at(-1);
  return [before, after].filter((date) => date !== undefined);
}
