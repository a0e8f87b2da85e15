import type { Clause } from './clause.ts';
import type { Basis } from './clauses.ts';
import { isObject, type Node } from './document.ts';

/** The kind of the clauses that stand for a client each. */
export const clientKind = 'operation/client';

/** What is known of how a client reads answers. */
export interface Client {
  readonly title: string;
  /** Where it looks for the name of an error, the first that is there counting: `header`, or a member of the body. */
  readonly names: readonly string[];
  /** Those of them in which it cuts off what stands before a `#`. */
  readonly namespaces: readonly string[];
  /** The members that may hold the text of an error. */
  readonly text: readonly string[];
  readonly needs?: readonly ('strings' | 'json errors' | 'no byte order mark' | 'a name to retry 429')[];
  /** How often it sends a request at the most, the first time included. */
  readonly attempts: number;
}

/** The client of a clause, by its name. */
export function clientOf({ parameters }: Clause): Client & { readonly name: string } {
  return parameters as unknown as Client & { readonly name: string };
}

/** One clause for each client that the operation names: that it can be used from there. */
export function clientClauses(operation: Node, { refusedWith: _, ...around }: Basis): readonly Clause[] {
  const clients = operation.at('x-clients');
  return clients.entries().map(([name, { pointer, value }]) => {
    const { sources, ...client } = isObject(value) ? value : {};
    const { title } = client as unknown as Client;
    return {
      ...around,
      id: `client-${name}`,
      kind: clientKind,
      level: 'MUST',
      authority: 'client',
      sources: (sources ?? []) as readonly string[],
      statement: `What ${title} sends is served, and what it is answered is understood.`,
      pointer,
      place: { in: 'operation' },
      value: undefined,
      parameters: { ...client, name },
      refusedWith: [],
    };
  });
}
