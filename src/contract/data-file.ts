import { readFile } from 'node:fs/promises';
import { DescriptionError } from './description-error.ts';
import { isObject, type JsonObject } from './document.ts';

/**
 * Reads a YAML or JSON file that is no description.
 *
 * @throws {DescriptionError} with the file and what is wrong
 */
export async function readDataFile(file: string): Promise<JsonObject> {
  const { load, JSON_SCHEMA } = await import('js-yaml');
  let data: unknown;
  try {
    data = load(await readFile(file, 'utf8'), { schema: JSON_SCHEMA });
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new DescriptionError(`It cannot be read: ${first}`, file, 'Mend the YAML or JSON.', {
      cause: error,
    });
  }
  if (!isObject(data)) throw new DescriptionError('It is no object.', file, 'Its root has to be an object.');
  return data;
}
