import type { Asked, Behaviour } from './server.ts';

/**
 * How a run ends: refused before anything was judged (3), accused (1), told as not to be judged (4), or
 * acquitted (0).
 */
export type End = 'preflight' | 'nonconformant' | 'inconclusive' | 'conformant';

/** A server that does harm on purpose, or seems to. */
export interface HostileTarget {
  readonly id: string;
  /** What it does. */
  readonly does: string;
  /** What is promised for it, beside what is promised for all. */
  readonly promised: string;
  readonly ends: End;
  /** How much it is asked: what judges every answer (told by few requests) unless said otherwise. */
  readonly asks?: 'all';
  readonly behaviour: Behaviour;
  /** Looks at what the server was asked: it throws where that is wrong. */
  readonly seen?: (asked: readonly Asked[]) => void;
}
