import { readFileSync } from 'node:fs';

/** Name and version of the package. */
export function tool(): { readonly name: string; readonly version: string } {
  const { name, version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { name: string; version: string };
  return { name, version };
}
