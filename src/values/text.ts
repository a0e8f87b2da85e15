/** A string value for a member: the text, how it is written in JSON, and how it is told. */
export interface Text {
  readonly value: string;
  /** The JSON text, quotes included. */
  readonly json: string;
  readonly told: string;
}

/** The number of Unicode scalar values, in which JSON Schema and Smithy count. */
export function scalars(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function plain(value: string, told = JSON.stringify(value)): Text {
  return { value, json: JSON.stringify(value), told };
}

/** Every character as `\uXXXX`, astral ones as a pair. */
export function escaped(text: string): string {
  const units = Buffer.from(text, 'utf16le').swap16().toString('hex');
  return `"${units.replaceAll(/.{4}/g, '\\u$&')}"`;
}
