import { checkContract } from '../contract/check.ts';
import type { Contract } from '../contract/contract.ts';
import { DescriptionError } from '../contract/description-error.ts';
import type { JsonObject } from '../contract/document.ts';
import { checkDocument } from '../contract/load.ts';
import { readContract } from '../contract/read.ts';
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
 * @throws {DescriptionError}
 */
export async function contractOf(
  described: Described,
  edition: string,
  operation?: string,
): Promise<Contract> {
  const document = await documentOf(described, edition);
  const made = described.overlays.find(({ info }) => info.version === edition);
  if (document !== described.document) await checkDocument(document, made?.file ?? edition);
  const contract = readContract(document, operation);
  try {
    checkContract(contract);
  } catch (error) {
    if (!(error instanceof DescriptionError) || made === undefined || document === described.document)
      throw error;
    throw new DescriptionError(`It leaves a wrong description: ${error.message}`, made.file, error.hint, {
      cause: error,
    });
  }
  return contract;
}
