import type { Contract } from '../contract/contract.ts';
import { newestEdition, editionsOf } from '../editions/editions.ts';
import { contractAt, embedded } from '../editions/embedded.ts';

/** What a target or a client is held to. */
export interface Chosen {
  /** The date of an edition, as `2022-12-23`; the newest unless told. */
  readonly edition?: string;
  /** The file of an OpenAPI 3.1 description in place of the embedded one. */
  readonly description?: string;
  /** The operationId, where the description has several operations. */
  readonly operation?: string;
}

/**
 * The contract that is chosen.
 *
 * @throws {RangeError} for an edition that the description does not have
 * @throws {DescriptionError} for a file that is no description of an operation
 */
export async function chosenContract({ edition, description, operation }: Chosen): Promise<Contract> {
  const described =
    description === undefined
      ? embedded
      : await (await import('../editions/load.ts')).loadDescribed(description);
  const all = editionsOf(described);
  const wanted = edition ?? newestEdition(described);
  if (!all.includes(wanted))
    throw new RangeError(`There is no edition ${wanted}. There are ${all.join(', ')}.`);
  return contractAt(described, wanted, operation);
}
