import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sourcesSchema } from '../generated/sources-schema.ts';
import { readDataFile } from './data-file.ts';
import { DescriptionError } from './description-error.ts';
import type { JsonObject } from './document.ts';
import type { Contradiction, Page, Sources } from './page.ts';

/** The file of a folder of sources that holds the contradictions; each other is a page. */
export const contradictionsFile = 'contradictions.yaml';

/**
 * Reads what the pages say from a folder: one YAML file for each page, in the order of their names,
 * and one for the contradictions.
 *
 * @param schema the JSON Schema of both kinds of file, under `$defs`
 * @throws {DescriptionError} with the file and the pointer, for what cannot be read or breaks the schema
 */
export async function loadPages(folder: string, schema: JsonObject = sourcesSchema): Promise<Sources> {
  const names = await files(folder);
  const read = async <Data>(name: string, kind: string): Promise<Data> => {
    const file = join(folder, name);
    const data = await readDataFile(file);
    checkSchema(data, schema, kind, file);
    return { ...data, file } as unknown as Data;
  };
  const pages = names.filter((name) => name !== contradictionsFile);
  const { contradictions, file } = await read<{ contradictions: Contradiction[]; file: string }>(
    contradictionsFile,
    'contradictions',
  );
  return {
    pages: await Promise.all(pages.map((name) => read<Page>(name, 'page'))),
    contradictions: contradictions.map((one) => ({ ...one, file })),
  };
}

async function files(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  } catch (error) {
    throw new DescriptionError('The folder of the pages cannot be read.', folder, 'Check the path.', {
      cause: error,
    });
  }
}

/**
 * Holds a data file against its schema.
 *
 * @param kind the schema's name under `$defs`
 * @throws {DescriptionError} with the file and the pointer
 */
export function checkSchema(data: JsonObject, schema: JsonObject, kind: string, file: string): void {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv, { mode: 'full' });
  ajv.addSchema(schema, 'sources');
  const check = ajv.getSchema(`sources#/$defs/${kind}`);
  if (check === undefined) throw new Error(`The schema has no ${kind}.`);
  if (check(data) === true) return;
  const [first] = check.errors ?? [];
  throw new DescriptionError(
    `${first?.message ?? 'It breaks the schema'} ${JSON.stringify(first?.params ?? {})}`,
    `${file}#${first?.instancePath ?? ''}`,
    'openapi/sources.schema.json says what such a file holds.',
  );
}
