/** The name that takes the fewest changes, where that is few enough to have been meant; else the shortest that has it in it. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  return ranked(given, names)[0];
}

/** Names that may have been meant, the nearest first: by the changes that they take, else those that have it in them. */
function ranked(given: string, names: readonly string[]): readonly string[] {
  const near = names
    .map((name) => ({ name, away: distance(given, name) }))
    .filter(({ away }) => away <= Math.max(2, Math.floor(given.length / 3)))
    .sort((one, other) => one.away - other.away);
  const [best] = near;
  // One that takes much more than the nearest was hardly meant.
  if (best !== undefined) return near.filter(({ away }) => away <= best.away + 1).map(({ name }) => name);
  const holding = given.length < shortestPart ? [] : names.filter((name) => name.includes(given));
  return holding.toSorted((one, other) => one.length - other.length);
}

/** Characters of a part of a name that is not there by accident. */
const shortestPart = 4;

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
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
