import { UsageError } from './usage-error.ts';

/**
 * A header field from `Name: value`.
 *
 * @throws {UsageError}
 */
export function requestHeader(text: string): readonly [string, string] {
  const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\x20-\x7e\t]*)$/.exec(text);
  if (match === null)
    // The text is not shown: it may be a secret whose name was forgotten.
    throw new UsageError('A --header is no header field.', "Write it as 'Name: value'.");
  return [match[1] ?? '', match[2] ?? ''];
}
