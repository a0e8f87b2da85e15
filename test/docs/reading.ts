import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The page that is committed. */
export const committed = fileURLToPath(new URL('../../openapi/contract.html', import.meta.url));

export function committedPage(): Promise<string> {
  return readFile(committed, 'utf8');
}

export function idsOf(page: string): readonly string[] {
  return [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

export function linksOf(page: string): readonly string[] {
  return [...page.matchAll(/ href="([^"]*)"/g)].map(([, to = '']) => to);
}

/** The names of the elements, and of each with its attributes. */
export function vocabularyOf(page: string): ReadonlySet<string> {
  return new Set(
    [...page.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
      ([, name = '', all = '']) => [
        name,
        ...[...all.matchAll(/([a-z-]+)(?:="[^"]*")?/g)].map(([, attribute = '']) => `${name} ${attribute}`),
      ],
    ),
  );
}

/**
 * What is open where an element ends that was not opened last, and what is never closed; the elements
 * without an end are left out.
 */
export function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (['meta', 'link', 'wbr'].includes(name)) continue;
    if (end === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else wrong.push(`${open.at(-1) ?? 'nothing'}, closed as ${name}`);
  }
  return [...wrong, ...open];
}
