import type { Command } from '../command.ts';
import { check } from './check.ts';
import { exportContracts } from './export.ts';
import { list } from './list.ts';
import { publish } from './publish.ts';
import { verify } from './verify.ts';

/** What can be done with the contracts, one file each. */
export const parts: readonly Command[] = [list, exportContracts, check, verify, publish];
