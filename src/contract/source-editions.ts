import { DescriptionError } from './description-error.ts';
import { checkKnown } from './known.ts';
import type { Contradiction, Decision, Page } from './page.ts';

/**
 * Refuses editions that do not exist, and decisions whose editions overlap, leave one out in between or
 * end before the newest.
 *
 * @param dates the dates of all editions, the oldest first
 * @throws {DescriptionError} with the file and the pointer
 */
export function checkEditions(
  pages: readonly Page[],
  contradictions: readonly Contradiction[],
  dates: readonly string[],
): void {
  const known = new Set(dates);
  for (const { edition, file } of pages) checkKnown(known, edition, 'edition', `${file}#/edition`);
  for (const [index, { file, decided }] of contradictions.entries()) {
    checkDecided(decided, `${file}#/contradictions/${index}/decided`, dates);
  }
}

function checkDecided(decided: readonly Decision[], where: string, dates: readonly string[]): void {
  const known = new Set(dates);
  let next: number | undefined;
  for (const [nth, { editions }] of decided.entries()) {
    const here = `${where}/${nth}/editions`;
    const { from, to = dates.at(-1) ?? '' } = editions;
    checkKnown(known, from, 'edition', `${here}/from`);
    checkKnown(known, to, 'edition', `${here}/to`);
    const [first, last] = [dates.indexOf(from), dates.indexOf(to)];
    if (last < first) throw new DescriptionError('It ends before it begins.', here);
    if (next !== undefined && first < next)
      throw new DescriptionError('It begins before the decision before it ends.', here);
    if (next !== undefined && first > next)
      throw new DescriptionError(`Nothing is decided for the edition ${dates[next] ?? ''}.`, here);
    next = last + 1;
  }
  if (next !== dates.length)
    throw new DescriptionError(`Nothing is decided for the edition ${dates[next ?? 0] ?? ''}.`, where);
}
