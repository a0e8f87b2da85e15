import type { Server } from './server.ts';

/** A mistake that somebody who writes a server is likely to make; none is a fault of the reference server. */
export interface Mistake {
  readonly id: string;
  /** The language, library or machine that invites it. */
  readonly habit: string;
  readonly what: string;
  readonly change: (right: Server) => Partial<Server>;
  /** What the suite says of it, as `rule@clause`. */
  readonly seen: readonly string[];
  /** Why the suite says nothing, where it does not. */
  readonly unseen?: string;
  /** What it says nevertheless, when chance has it. */
  readonly sometimes?: readonly string[];
}
