/** A text that must never be shown, and the name that stands for it. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** Every way in which a target may repeat a secret: as it is, in JSON, in a URL, in base64. */
function forms(value: string): readonly string[] {
  const url = encodeURIComponent(value);
  const base64 = Buffer.from(value).toString('base64');
  const all = [value, JSON.stringify(value).slice(1, -1), url, url.toLowerCase(), base64, base64.replace(/=+$/, ''), Buffer.from(value).toString('base64url')];
  return [...new Set(all)].sort((one, other) => other.length - one.length);
}

/**
 * Takes secrets out of texts and bytes.
 *
 * @param secrets those that the run holds; very short ones are replaced where they stand alone
 */
export function redactor(secrets: readonly Secret[]): {
  readonly text: (text: string) => string;
  readonly bytes: (bytes: Uint8Array) => { readonly bytes: Uint8Array; readonly leaked: readonly string[] };
} {
  const known = secrets
    .filter(({ value }) => value !== '')
    .flatMap(({ name, value }) => forms(value).map((form) => ({ name, form })));
  const text = (given: string): string =>
    known.reduce((result, { name, form }) => result.replaceAll(form, `$${name}`), given);
  return {
    text,
    bytes: (given) => {
      const view = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
      const found = known.filter(({ form }) => view.includes(form));
      if (found.length === 0) return { bytes: given, leaked: [] };
      return {
        bytes: Buffer.from(text(view.toString('latin1')), 'latin1'),
        leaked: [...new Set(found.map(({ name }) => name))],
      };
    },
  };
}
