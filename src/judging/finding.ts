import type { Level } from '../contract/clause.ts';
import type { Exchange } from './exchange.ts';
import type { Transcript } from './wire.ts';

/** A defect as a judge states it. */
export interface Defect {
  /** What was special about the request: the part and how it was made. */
  readonly about: string;
  readonly expected: string;
  readonly received: string;
  readonly exchanges: readonly Exchange[];
  /** What happened on raw connections, in place of exchanges. */
  readonly transcripts?: readonly Transcript[];
  readonly level?: Level;
  /** What explains it, where the judge can tell ("counts UTF-8 bytes"). */
  readonly diagnosis?: string;
}
