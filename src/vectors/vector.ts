import type { Level } from '../contract/clause.ts';
import type { Schema } from '../contract/document.ts';

/**
 * A part of a text: UTF-8 as it stands, a text many times over, bytes that are no UTF-8, a text that is
 * new for each sending and the same wherever the request repeats its name, or a credential of the target.
 */
export type Piece =
  | string
  | { readonly repeat: string; readonly times: number }
  | { readonly base64: string }
  | { readonly fresh: string }
  | { readonly digits: string }
  | { readonly credential: string };

/** The pieces of a text one after the other; a single one that is plain stands alone. */
export type Text = string | readonly Piece[];

/** A request as bytes on the wire, but for what the sender adds: Host, and Content-Length unless the body goes in chunks. */
export interface VectorRequest {
  readonly method: string;
  /** Path and query, below the base URL. */
  readonly target: Text;
  readonly headers: readonly (readonly [name: string, value: Text])[];
  /** Null for none. */
  readonly body: Text | null;
}

/** A refusal that is allowed: its status, and where an error's name belongs to it, that. */
export interface AllowedRefusal {
  readonly status: number;
  readonly error?: string;
}

/**
 * What the answer has to be. `either` is one or the other. Without `refusals` any answer that is not a
 * success refuses; with them the status is one of theirs, and a documented error that the answer names is
 * one that stands beside its status, where names stand there.
 */
export interface Expectation {
  readonly outcome: 'accepted' | 'refused' | 'either';
  readonly refusals?: readonly AllowedRefusal[];
}

/** One request, and what the clause wants of its answer. */
export interface Vector {
  /** `rule@clause` and the label of the case: unique and stable. */
  readonly name: string;
  readonly clause: string;
  readonly rule: string;
  readonly level: Level;
  readonly request: VectorRequest;
  readonly expect: Expectation;
  /** The same request without its one defect: the refusal proves something only where this one is accepted. */
  readonly twin?: VectorRequest;
}

/** A success: exactly this status, one of these media types, and a body that the schema admits. */
export interface SuccessAnswer {
  readonly status: number;
  readonly mediaTypes: readonly string[];
  readonly schema: Schema;
}

/** A documented error: the status that carries its name, and the body that comes with it. */
export interface ErrorAnswer {
  readonly error: string;
  readonly status: number;
  readonly schema: Schema;
}

/** The test vectors of one operation in one edition; plain data, to be run from any language. */
export interface Vectors {
  readonly version: 1;
  readonly operation: string;
  readonly edition: string;
  readonly success: SuccessAnswer;
  readonly errors: readonly ErrorAnswer[];
  /** Where the name of an error travels: a header, and members of the body instead of it. */
  readonly errorType?: { readonly header: string; readonly members: readonly string[] };
  readonly vectors: readonly Vector[];
  /** Clauses that no vector is about, and why. */
  readonly leftOut: readonly { readonly clause: string; readonly why: string }[];
}
