import type { Fault } from '../fault.ts';

/** Every fault, one file each, by name. */
export const faults: readonly Fault[] = [];
