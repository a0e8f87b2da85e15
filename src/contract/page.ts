import type { Authority } from './clause.ts';

/** What a statement is about: a field's bound, type or presence, an example, an error, a form, a name, or prose. */
export type StatementKind = 'bound' | 'type' | 'presence' | 'example' | 'error' | 'prose' | 'shape' | 'name';

/** One thing that a page says, in the project's words, and what follows from it. */
export interface Statement {
  /** The page's name and a running number, never used again. */
  readonly id: string;
  /** The first and the last line of it on the page, counted from 1. */
  readonly lines: readonly [number, number];
  readonly kind: StatementKind;
  readonly says: string;
  /** The ids of the clauses that it leads to; absent where there is a reason in `none`. */
  readonly clauses?: readonly string[];
  readonly none?: string;
}

/** A public page, as it stood in one edition, with everything that it says of the operation. */
export interface Page {
  /** The data file, for messages. */
  readonly file: string;
  /** Its key in `x-sources`. */
  readonly page: string;
  /** Whose names it speaks. */
  readonly system: string;
  /** The first and the last day of the time in which the page was made. */
  readonly 'stands-at': { readonly from: string; readonly to: string };
  /** The edition that holds a server to the page. */
  readonly edition: string;
  /** What it says that the others do not, and the clauses that settle that. */
  readonly apart: string;
  readonly 'settled-by': readonly string[];
  readonly statements: readonly Statement[];
}

/** What is followed in some editions, from the first to the last of them, or to the newest. */
export interface Decision {
  readonly editions: { readonly from: string; readonly to?: string };
  /** A key of `x-sources`, or the id of one of the statements that disagree. */
  readonly follows: string;
  readonly authority: Authority;
  readonly clauses: readonly string[];
  readonly decision: string;
}

/** Statements that cannot all be followed, and what was decided. */
export interface Contradiction {
  /** The data file, for messages. */
  readonly file: string;
  readonly id: string;
  readonly topic: string;
  readonly statements: readonly string[];
  readonly about: string;
  readonly decided: readonly Decision[];
}

/** What the pages say, and what was decided where they contradict one another. */
export interface Sources {
  readonly pages: readonly Page[];
  readonly contradictions: readonly Contradiction[];
}
