import { checkContract } from '../contract/check.ts';
import type { Contract } from '../contract/contract.ts';
import { DescriptionError } from '../contract/description-error.ts';
import type { JsonObject } from '../contract/document.ts';
import { checkDocument } from '../contract/load.ts';
import { readContract } from '../contract/read.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { apply } from './apply.ts';
import { overlaysTo, ownEdition } from './editions.ts';
import type { Described } from './overlay.ts';

/**
 * The description as it stood in an edition.
 *
 * @throws {DescriptionError} when an overlay matches nothing or leaves the description invalid
 */
export async function documentOf(described: Described, edition: string): Promise<JsonObject> {
  if (edition === ownEdition(described)) return described.document;
  let document = described.document;
  for (const overlay of overlaysTo(described, edition)) document = await apply(overlay, document);
  return document;
}

/**
 * One operation as it stood in an edition, ready to be tested.
 *
 * @param operation its `operationId`; may be left out where there is one operation only
 * @param words the JSON Schema of the `x-` members
 * @throws {DescriptionError}
 */
export async function contractOf(
  described: Described,
  edition: string,
  operation?: string,
  words: JsonObject = vocabulary,
): Promise<Contract> {
  const document = await documentOf(described, edition);
  const made = described.overlays.find(({ info }) => info.version === edition);
  try {
    if (document !== described.document) await checkDocument(document, 'the description', words);
    const contract = readContract(document, operation);
    checkContract(contract);
    return contract;
  } catch (error) {
    if (!(error instanceof DescriptionError) || made === undefined || document === described.document)
      throw error;
    throw new DescriptionError(`It leaves the description wrong: ${error.message}`, made.file, error.hint, {
      cause: error,
    });
  }
}
