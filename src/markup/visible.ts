/** What cannot be seen, turns the direction of a text, stands for no character, or is half of one. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/**
 * The text with every character that cannot be seen written as an escape, `\u202e`, line ends and tabs too.
 *
 * @param kept characters that stay as they are
 */
export function visible(text: string, kept = ''): string {
  return text.replaceAll(unseen, (mark) =>
    kept.includes(mark) ? mark : `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether a text has what {@link visible} would write as an escape, line ends and tabs aside. */
export function misleads(text: string): boolean {
  return visible(text, '\n\t') !== text;
}
