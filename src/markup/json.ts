/** What JSON may hold as it is, and a terminal or a viewer would not show as a letter. */
const unseen = /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu;

/** A value as JSON in ASCII where a character cannot be seen: the same value to whoever parses it. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(unseen, (mark) =>
    mark
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
