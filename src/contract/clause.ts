import type { JsonObject } from './document.ts';

/** How binding a clause is; a broken MUST fails a target, a SHOULD warns, a MAY informs. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** Who says so, from the strongest to the weakest. */
export type Authority = 'model' | 'prose' | 'protocol' | 'client' | 'observed' | 'assumed';

/** The construct that a clause is about. A body path is empty for the body itself. */
export type Place =
  | { readonly in: 'operation' }
  | { readonly in: 'header'; readonly name: string }
  | { readonly in: 'body' }
  | { readonly in: 'state'; readonly name: string }
  | { readonly in: 'member'; readonly name: string; readonly condition?: string }
  | { readonly in: 'response'; readonly statuses: readonly number[]; readonly member?: string };

/**
 * One obligation of the description: a schema keyword where it stands, or a declared entry of an
 * `x-clauses` member.
 */
export interface Clause {
  /** Public and stable, made from the names of the construct and the keyword or entry. */
  readonly id: string;
  /** What a rule asks for: the side of the construct and the keyword or entry, as `request/maxLength`. */
  readonly kind: string;
  readonly level: Level;
  readonly authority: Authority;
  /** Keys of the description's `x-sources`. */
  readonly sources: readonly string[];
  /** JSON pointer of the construct in the description. */
  readonly pointer: string;
  readonly statement: string;
  readonly place: Place;
  /** The keyword's value; undefined for a declared entry. */
  readonly value: unknown;
  /** The entry of `x-clauses`, with the numbers and texts that its rule asks for. */
  readonly parameters: JsonObject;
  /** Names of errors, or statuses, one of which answers a violation; empty where none is due. */
  readonly refusedWith: readonly string[];
  /** The provider state without which the construct is not met. */
  readonly state?: string;
  /** Why the project judges so, where no better source stands. */
  readonly because?: string;
  /** Why no rule judges it, where none can. */
  readonly excluded?: string;
}
