import type { EditionFit } from './detect.ts';

/** The editions that the fewest clauses speak against, and of those the fewest answers; the ones that fit, where any does. */
export function nearestEditions(editions: readonly EditionFit[]): readonly EditionFit[] {
  const ranked = editions.toSorted(farther);
  return editions.filter((one) => ranked[0] !== undefined && farther(one, ranked[0]) === 0);
}

function farther(one: EditionFit, other: EditionFit): number {
  const clauses = ({ against }: EditionFit): number => new Set(against.map(({ clause }) => clause)).size;
  return clauses(one) - clauses(other) || one.against.length - other.against.length;
}
