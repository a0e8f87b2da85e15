import type { Contract } from '../../src/contract/contract.ts';
import { contractOf } from '../../src/editions/contract-of.ts';
import { editionsOf } from '../../src/editions/editions.ts';
import type { Described } from '../../src/editions/overlay.ts';
import { description } from '../../src/generated/description.ts';
import { overlays } from '../../src/generated/overlays.ts';

/** The embedded description with its editions. */
export const described: Described = { document: description, overlays };

/** The operation in each edition, the oldest first. */
export const contracts: readonly Contract[] = await Promise.all(
  editionsOf(described).map((edition) => contractOf(described, edition)),
);

export function contractAt(edition: string): Contract {
  const found = contracts.find((one) => one.edition === edition);
  if (found === undefined) throw new Error(`there is no edition ${edition}`);
  return found;
}
