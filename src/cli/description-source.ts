import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Source } from '../contract/lines.ts';
import { last, type Given } from './command.ts';

/** The file of the chosen description with the lines of its constructs, which were counted already for the embedded one. */
export async function descriptionSource(given: Given): Promise<Source> {
  const file = last(given, 'description');
  if (file === undefined) return (await import('../generated/description-source.ts')).descriptionSource;
  const { linesOf } = await import('../contract/lines.ts');
  return { file: relative('.', file), lines: await linesOf(await readFile(file, 'utf8')) };
}
