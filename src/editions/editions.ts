import { DescriptionError } from '../contract/description-error.ts';
import { isObject } from '../contract/document.ts';
import type { Described, Overlay } from './overlay.ts';

/** The edition that the description itself is of: its `info.version`. */
export function ownEdition({ document }: Described): string {
  const version = isObject(document.info) ? document.info.version : undefined;
  return typeof version === 'string' ? version : '';
}

/** Every edition, the oldest first. */
export function editionsOf(described: Described): readonly string[] {
  return [...new Set([...described.overlays.map(({ info }) => info.version), ownEdition(described)])].sort();
}

/** What each edition brought, by its date: the titles of the overlays. */
export function titlesOf({ overlays }: Described): Readonly<Record<string, string>> {
  return Object.fromEntries(overlays.map(({ info }) => [info.version, info.title]));
}

export function newestEdition(described: Described): string {
  return editionsOf(described).at(-1) ?? '';
}

/**
 * The overlays that lead from the description to an edition, in the order in which they are applied.
 *
 * @throws {DescriptionError} when one starts from an edition that does not exist, or they go in a circle
 */
export function overlaysTo({ overlays }: Described, edition: string): readonly Overlay[] {
  const chain: Overlay[] = [];
  let wanted: string | undefined = edition;
  while (wanted !== undefined) {
    const next = overlays.find(({ info }) => info.version === wanted);
    const before = chain[0];
    if (next === undefined) {
      if (before === undefined) return [];
      throw new DescriptionError(
        `It starts from the edition ${wanted}, which does not exist.`,
        `${before.file}#/x-after`,
        `There are ${overlays.map(({ info }) => info.version).join(', ')}.`,
      );
    }
    if (chain.includes(next))
      throw new DescriptionError(
        `The overlays go in a circle: ${next.info.version} starts from itself.`,
        `${next.file}#/x-after`,
        'Let the first of them start from the description, without x-after.',
      );
    chain.unshift(next);
    wanted = next['x-after'];
  }
  return chain;
}
