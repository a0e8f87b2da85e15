import type { Fault, Variant } from './fault.ts';
import { faults } from './faults/index.ts';
import { variants } from './variants/index.ts';

/** Every fault and every variant by its id. */
export const deviations: ReadonlyMap<string, Fault | Variant> = new Map(
  [...faults, ...variants].map((one) => [one.id, one]),
);

/** The faults and variants of those ids, which have to be known. */
export function deviationsNamed(ids: readonly string[]): readonly (Fault | Variant)[] {
  return ids.map((id) => {
    const found = deviations.get(id);
    if (found === undefined) throw new Error(`there is no fault or variant ${id}`);
    return found;
  });
}
