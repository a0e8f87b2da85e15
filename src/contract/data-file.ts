import { pathToFileURL } from 'node:url';
import { DescriptionError } from './description-error.ts';
import { isObject, type JsonObject } from './document.ts';

/**
 * Reads a YAML or JSON file that is no description. The parser of descriptions reads whatever one
 * refers to, so the file is read as the reference of an empty description.
 *
 * @throws {DescriptionError} with the file and what is wrong
 */
export async function readDataFile(file: string): Promise<JsonObject> {
  const { default: parser } = await import('@apidevtools/swagger-parser');
  const empty = { openapi: '3.1.1', info: { title: '', version: '' }, paths: {} };
  const reference = { $ref: pathToFileURL(file).href };
  let data: unknown;
  try {
    const document = await parser.dereference({ ...empty, 'x-data': reference } as never);
    data = (document as unknown as JsonObject)['x-data'];
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new DescriptionError(`It cannot be read: ${first}`, file, 'Mend the YAML or JSON.', {
      cause: error,
    });
  }
  if (!isObject(data)) throw new DescriptionError('It is no object.', file, 'Its root has to be an object.');
  return data;
}
