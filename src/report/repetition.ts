/** A run of one unit in a text, or the text between two runs. */
export type Piece = { readonly text: string } | { readonly unit: string; readonly times: number };

const leastTimes = 40;

/**
 * Splits a text into runs of a short repeated unit and what is between them, so that 16,384 letters can
 * be shown as a repetition.
 */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /(\\u[0-9a-fA-F]{4}\\u[0-9a-fA-F]{4}|\\u[0-9a-fA-F]{4}|[a-z]\p{M}|\{"\w+":|.)\1{39,}/gsu,
  )) {
    const [all, unit = ''] = match;
    const times = all.length / unit.length;
    if (times < leastTimes) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ unit, times });
    from = match.index + all.length;
  }
  if (from < text.length || found.length === 0) found.push({ text: text.slice(from) });
  return found;
}

/** The text with its long runs told as a repetition. */
export function shortened(text: string): string {
  return pieces(text)
    .map((piece) => ('text' in piece ? piece.text : `${piece.unit}…(× ${piece.times})`))
    .join('');
}
