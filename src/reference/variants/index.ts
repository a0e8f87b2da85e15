import type { Variant } from '../fault.ts';

/** Every variant, one file each, by name. */
export const variants: readonly Variant[] = [
];
