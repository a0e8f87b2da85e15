import type { Level } from '../contract/clause.ts';
import type { JsonObject } from '../contract/document.ts';

/** A matching rule of Pact (specification 3 and 4). */
export type Matcher =
  | { readonly match: 'type' | 'equality' | 'values' }
  | { readonly match: 'regex'; readonly regex: string }
  | { readonly match: 'include'; readonly value: string };

/** Matchers by path or by name of the header; what has none is compared for equality. */
export type Matchers = Readonly<
  Record<string, { readonly combine: 'AND'; readonly matchers: readonly Matcher[] }>
>;

export interface Rules {
  readonly header?: Matchers;
  readonly body?: Matchers;
}

/** What one request of a consumer is, and what the consumer relies on in the answer. Examples are plain values. */
export interface Interaction {
  /** Unique among the interactions of a description, and made from its names. */
  readonly description: string;
  /** How binding the clause is that the target keeps by answering so. */
  readonly level: Level;
  /** The provider state; undefined where the description has none. */
  readonly state?: string;
  /** The header whose value comes from the state's callback, with the example that stands for it in the file. */
  readonly credential?: { readonly header: string; readonly name: string; readonly example: string };
  /** What the consumer is asked to send, by member; it fills in the idempotency token where that is left out. */
  readonly input: JsonObject;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly mediaType: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: JsonObject;
    readonly rules: Rules;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: JsonObject;
    readonly rules: Rules;
  };
  /** The name of the error that the consumer has to understand; undefined for a success. */
  readonly error?: string;
}

/** Where one consumer differs from another. */
export interface Habits {
  /** The media type of its requests; the first documented one where it is left out. */
  readonly mediaType?: string;
  /** The members without which it loses the text of an error; none where any of the documented ones will do. */
  readonly reads?: readonly string[];
  /** Whether it understands an error's name behind a namespace and `#` in the header. */
  readonly namespaces?: boolean;
  /** The value outside of the `enum` with which it asks for a refusal. */
  readonly unlisted?: string;
}

/** One matcher, in the form in which a Pact file has it. */
export function rule(matcher: Matcher): Matchers[string] {
  return { combine: 'AND', matchers: [matcher] };
}
