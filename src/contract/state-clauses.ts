import type { Clause } from './clause.ts';
import { basisAt, declaredClauses, keywordClause, type Basis } from './clauses.ts';
import type { State } from './contract.ts';
import type { Node } from './document.ts';
import { kebab } from './names.ts';

/** The provider states of an operation. */
export function readStates(operation: Node): readonly State[] {
  return operation
    .at('x-states')
    .entries()
    .map(([name, node]) => {
      const { error, condition, connection } = node.value as Omit<State, 'name'>;
      return {
        name,
        ...(error === undefined ? {} : { error }),
        ...(condition === undefined ? {} : { condition }),
        ...(connection === undefined ? {} : { connection }),
      };
    });
}

/** The clauses of the provider states: the error that each gives, and what it declares besides. */
export function stateClauses(operation: Node, around: Basis): readonly Clause[] {
  const nodes = new Map(operation.at('x-states').entries());
  return readStates(operation).flatMap(({ name, error, condition }) => {
    const node = nodes.get(name);
    if (node === undefined || error === undefined) return [];
    const construct = {
      node,
      prefix: `state-${kebab(name)}`,
      side: 'state',
      subject: `The state "${name}"`,
      place: { in: 'state', name } as const,
      basis: { ...basisAt(node, around), refusedWith: [], state: name },
    };
    const refused = keywordClause(construct, 'error', error);
    return [
      {
        ...refused,
        refusedWith: [error],
        statement: `In the state "${name}" ${condition === undefined ? 'a request' : `a request of the condition ${condition}`} is answered with ${error}.`,
      },
      ...declaredClauses(construct, ['error']),
    ];
  });
}
