import { access, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vocabulary } from '../generated/vocabulary.ts';
import { checkContract } from './check.ts';
import type { Contract } from './contract.ts';
import { DescriptionError } from './description-error.ts';
import { isObject, type JsonObject } from './document.ts';
import { parsedFile } from './parsed-file.ts';
import { readContract } from './read.ts';
import { checkVocabulary } from './vocabulary.ts';

/**
 * Reads a description from a file: parsed, validated against OpenAPI 3.1, its `x-` members against the
 * vocabulary, every reference made local.
 *
 * @param words the JSON Schema of the `x-` members
 * @throws {DescriptionError} with the file, or the pointer, and what is wrong
 */
export async function loadDescription(file: string, words: JsonObject = vocabulary): Promise<JsonObject> {
  const { default: parser } = await import('@apidevtools/swagger-parser');
  try {
    await access(file);
  } catch (error) {
    throw new DescriptionError(
      'There is no such file, or it cannot be read.',
      file,
      'Check the path of --description.',
      { cause: error },
    );
  }
  let document: unknown;
  const references = referencesOf(file);
  try {
    // A YAML alias is one object in two places; an overlay that changes the one must not change the other.
    const { value } = await parsedFile(file);
    const given = isObject(value) ? structuredClone(value) : {};
    document = JSON.parse(JSON.stringify(await parser.bundle(file, given as never, references.options)));
  } catch (error) {
    throw new DescriptionError(
      `It cannot be parsed: ${firstLine(references.refused() ?? error)}`,
      file,
      'Mend the YAML or JSON, and its references, which may lead to files of its own folder.',
      { cause: error },
    );
  }
  return checkDocument(document, file, words);
}

/** References lead to files of the description's own folder: nothing is fetched, and no other file is read. */
function referencesOf(file: string) {
  let refused: unknown;
  const read = async ({ url }: { readonly url: string }): Promise<string> => {
    try {
      if (/^(?!file:)[a-z][a-z\d+.-]*:\/\//i.test(url))
        throw new Error(`The reference ${url} leads to a network.`);
      const path = url.startsWith('file:') ? fileURLToPath(url) : decodeURIComponent(url);
      const folder = await realpath(dirname(file));
      const real = await realpath(path);
      if (!real.startsWith(folder + sep)) throw new Error(`The reference ${url} leaves the folder.`);
      return (await parsedFile(real)).text;
    } catch (error) {
      refused ??= error;
      throw error;
    }
  };
  return {
    options: { resolve: { http: false, file: { order: 1, canRead: true, read } } },
    /** Why one was not read; the parser does not say. */
    refused: () => refused,
  } as const;
}

/**
 * Holds a parsed description against OpenAPI 3.1, and its `x-` members against the vocabulary.
 *
 * @param where what the errors name: its file
 * @throws {DescriptionError}
 */
export async function checkDocument(
  document: unknown,
  where: string,
  words: JsonObject = vocabulary,
): Promise<JsonObject> {
  const { default: parser } = await import('@apidevtools/swagger-parser');
  if (!isObject(document) || typeof document.openapi !== 'string' || !document.openapi.startsWith('3.1.')) {
    throw new DescriptionError(
      'It is no OpenAPI 3.1 description.',
      where,
      'Its first member has to be openapi: 3.1.x.',
    );
  }
  try {
    await parser.validate(structuredClone(document) as never, { resolve: { external: false } });
  } catch (error) {
    throw new DescriptionError(
      `It is not valid OpenAPI 3.1: ${firstLine(error)}`,
      where,
      'Mend what is named; any OpenAPI 3.1 linter shows it too.',
      { cause: error },
    );
  }
  checkVocabulary(document, words);
  return document;
}

/**
 * One operation of a description file, ready to be tested.
 *
 * @param operation its `operationId`; may be left out where there is one operation only
 * @throws {DescriptionError}
 */
export async function loadContract(file: string, operation?: string): Promise<Contract> {
  const contract = readContract(await loadDescription(file), operation);
  checkContract(contract);
  return contract;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 3).join(' ').trim();
}
