import type { Clause } from '../contract/clause.ts';

/** The header that the clause stands on. */
export function credentialHeader({ place }: Clause): string {
  if (place.in !== 'header') throw new Error(`a clause on a header was expected, not on the ${place.in}`);
  return place.name;
}
