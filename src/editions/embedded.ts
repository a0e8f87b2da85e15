import type { Contract } from '../contract/contract.ts';
import { readContract } from '../contract/read.ts';
import { description } from '../generated/description.ts';
import { overlays } from '../generated/overlays.ts';
import { ownEdition } from './editions.ts';
import type { Described } from './overlay.ts';

/** The description that comes with the package, and its editions. */
export const embedded: Described = { document: description, overlays };

/** One operation of an edition; the overlays and what applies them are loaded only where one is needed. */
export async function contractAt(
  described: Described,
  wanted: string,
  operation?: string,
): Promise<Contract> {
  if (described.document === description && wanted === ownEdition(described))
    return readContract(description, operation);
  const { contractOf, documentOf } = await import('./contract-of.ts');
  // The embedded overlays were held against everything when they were embedded.
  if (described.document === description) return readContract(await documentOf(described, wanted), operation);
  return contractOf(described, wanted, operation);
}
