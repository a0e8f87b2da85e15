import type { Clause, Level } from './clause.ts';
import type { JsonObject, Schema } from './document.ts';

/** A member of the request body. */
export interface Member {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** An `if`/`then` of the request body: what holds further for bodies that match. */
export interface Condition {
  readonly name: string;
  readonly when: Schema;
  readonly then: Schema;
}

/** A documented response. */
export interface DocumentedResponse {
  readonly status: number;
  readonly description?: string;
  readonly mediaTypes: readonly string[];
  readonly schema?: Schema;
  /** Error names that this status carries; empty for successes and for HTTP's own answers. */
  readonly errors: readonly string[];
  readonly level: Level;
  readonly example?: unknown;
}

/** The header that says who asks. */
export interface Credential {
  readonly header: string;
  /** What the documentation calls it, where that is another name. */
  readonly name?: string;
  readonly description?: string;
  readonly schema: Schema;
}

/** Where an error's name travels: a response header, and members of the body beside or instead of it. */
export interface ErrorType {
  readonly header: string;
  readonly members: readonly string[];
}

/** An example request body by its name in the description. */
export interface Example {
  readonly name: string;
  readonly value: JsonObject;
}

/** A provider state: the error that requests with its token get, under a condition or always. */
export interface State {
  readonly name: string;
  readonly error?: string;
  readonly condition?: string;
  /** The state stands for a participant that is served: the one of the run, or another one beside it. */
  readonly connection?: 'first' | 'second';
}

/** What other systems call a part of the operation, by the system. */
export interface Naming {
  readonly of: 'operation' | 'header' | 'member' | 'response';
  /** Its name on the wire. */
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** One operation of a description, as plain data; everything else is derived from it. */
export interface Contract {
  readonly title: string;
  readonly description?: string;
  /** `info.version`: the date of the edition. */
  readonly edition: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly credential?: Credential;
  readonly errorType?: ErrorType;
  readonly mediaTypes: readonly string[];
  readonly body: Schema;
  readonly members: readonly Member[];
  readonly conditions: readonly Condition[];
  /** The name of the member that makes a retry safe. */
  readonly idempotencyToken?: string;
  readonly examples: readonly Example[];
  readonly responses: readonly DocumentedResponse[];
  readonly success: DocumentedResponse;
  readonly states: readonly State[];
  readonly namings: readonly Naming[];
  readonly clauses: readonly Clause[];
  readonly sources: Readonly<Record<string, { readonly title: string; readonly authority: string }>>;
}

/** The response with a status, where it is documented. */
export function responseWith(contract: Contract, status: number | undefined): DocumentedResponse | undefined {
  return contract.responses.find((one) => one.status === status);
}

const alternatives = new WeakMap<Schema, readonly string[]>();

/** The members of which a body has to have one, by its schema's `anyOf`. */
export function alternativesOf(schema: Schema | undefined): readonly string[] {
  if (schema?.anyOf === undefined) return [];
  const known = alternatives.get(schema) ?? schema.anyOf.flatMap(({ required = [] }) => required);
  alternatives.set(schema, known);
  return known;
}

/** The response that carries a named error, or whose status is given in digits. */
export function responseFor(contract: Contract, error: string): DocumentedResponse | undefined {
  return contract.responses.find(({ status, errors }) => String(status) === error || errors.includes(error));
}

/** The member's schema keyword, where the member and the keyword exist. */
export function member(contract: Contract, name: string): Member | undefined {
  return contract.members.find((one) => one.name === name);
}
