import { scalars, type Text } from './text.ts';

/** A way of counting that a server may have taken for the right one. */
export interface Measure {
  readonly name: string;
  readonly length: (text: Text) => number;
}

/** A base character with its marks; enough for the texts of this suite, and faster than a segmenter. */
const graphemes = (text: string): number => text.match(/\P{M}\p{M}*/gu)?.length ?? 0;

/** The right measure is not among them. */
export const measures: readonly Measure[] = [
  { name: 'UTF-16 code units', length: ({ value }) => value.length },
  { name: 'UTF-8 bytes', length: ({ value }) => Buffer.byteLength(value) },
  { name: 'graphemes', length: ({ value }) => graphemes(value) },
  { name: 'characters after normalisation', length: ({ value }) => scalars(value.normalize('NFC')) },
  { name: 'characters after trimming', length: ({ value }) => scalars(value.trim()) },
  { name: 'characters of the escaped JSON text', length: ({ json }) => json.length - 2 },
  {
    name: 'characters as HTML writes them',
    length: ({ value }) =>
      scalars(value.replaceAll('&', '&amp;').replaceAll(/[<>]/g, '&lt;').replaceAll(/["']/g, '&#39;')),
  },
];

/**
 * The measures under which a server with the documented bounds would have done just what was seen.
 *
 * @param seen each text and whether it was accepted
 * @param within whether a length is within the bounds
 */
export function explainedBy(
  seen: readonly { readonly text: Text; readonly accepted: boolean }[],
  within: (length: number) => boolean,
): readonly string[] {
  return measures
    .filter(({ length }) => seen.every(({ text, accepted }) => within(length(text)) === accepted))
    .map(({ name }) => name);
}
