import { DescriptionError } from './description-error.ts';
import { isObject, type JsonObject } from './document.ts';
import { parsedFile } from './parsed-file.ts';

/**
 * Reads a YAML or JSON file that is no description.
 *
 * @throws {DescriptionError} with the file and what is wrong
 */
export async function readDataFile(file: string): Promise<JsonObject> {
  let data: unknown;
  try {
    data = (await parsedFile(file)).value;
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new DescriptionError(`It cannot be read: ${first}`, file, 'Mend the YAML or JSON.', {
      cause: error,
    });
  }
  if (!isObject(data)) throw new DescriptionError('It is no object.', file, 'Its root has to be an object.');
  return data;
}
