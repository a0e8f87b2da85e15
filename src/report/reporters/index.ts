import type { Reporter } from '../reporter.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { terminal } from './terminal.ts';

/** Every reporter, one file each, by name. */
export const reporters: readonly Reporter[] = [json, junit, terminal];
