import type { Clause, Place } from './clause.ts';
import { basisAt, clausesOf, declaredClauses, keywordClause, type Basis } from './clauses.ts';
import type { Node } from './document.ts';
import { kebab } from './names.ts';

interface Body {
  readonly schema: Node;
  readonly statuses: readonly number[];
  readonly basis: Basis;
}

/**
 * The clauses of the responses. A schema that several responses share is one construct, named after
 * its component; the body of the success is `response`.
 */
export function responseClauses(operation: Node, around: Basis): readonly Clause[] {
  const all = operation
    .at('responses')
    .entries()
    .filter(([status]) => /^\d{3}$/.test(status))
    .map(([status, node]) => ({ status: Number(status), node, basis: basisAt(node, around) }));
  const bodies = new Map<string, Body>();
  for (const { status, node, basis } of all) {
    const schema = node.at('content').entries()[0]?.[1].at('schema');
    if (schema?.value === undefined) continue;
    const before = bodies.get(schema.pointer);
    bodies.set(schema.pointer, {
      schema,
      statuses: [...(before?.statuses ?? []), status],
      basis: before?.basis ?? basis,
    });
  }
  return [
    ...all.flatMap(({ status, node, basis }) => statusClauses(status, node, basis)),
    ...[...bodies.values()].flatMap(bodyClauses),
  ];
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function statusClauses(status: number, node: Node, basis: Basis): readonly Clause[] {
  const place: Place = { in: 'response', statuses: [status] };
  const errors = node.at('x-errors').value;
  const construct = {
    node,
    prefix: isSuccess(status) ? 'response' : `response-${status}`,
    side: isSuccess(status) ? 'success' : 'error',
    subject: `The answer ${status}`,
    place,
    basis: { ...basis, refusedWith: [] },
  };
  return [
    ...declaredClauses(construct),
    ...(Array.isArray(errors)
      ? [
          {
            ...keywordClause(construct, 'name', errors),
            statement: `An answer ${status} that names its error names ${errors.join(' or ')}.`,
          },
        ]
      : []),
  ];
}

function bodyClauses({ schema, statuses, basis: around }: Body): readonly Clause[] {
  const success = statuses.some(isSuccess);
  const component = kebab(schema.pointer.split('/').at(-1) ?? '');
  const prefix = success ? 'response' : component === 'schema' ? `response-${statuses[0]}` : component;
  const basis = { ...basisAt(schema, around), refusedWith: [] };
  const required = (schema.at('required').value ?? []) as readonly string[];
  const place = { in: 'response', statuses } as const;
  const subject = success ? 'The body of the answer' : 'The body of an error';
  return [
    ...clausesOf({ node: schema, prefix: `${prefix}-body`, side: 'response', subject, place, basis }),
    ...schema
      .at('properties')
      .entries()
      .flatMap(([name, node]) => {
        const member = {
          node,
          // Members that differ in case alone are told apart by it.
          prefix: `${prefix}-${/^[a-z]/.test(name) && !success ? `lowercase-${kebab(name)}` : kebab(name)}`,
          side: 'response',
          subject: `${name} of ${success ? 'the answer' : 'an error'}`,
          place: { ...place, member: name },
          basis: { ...basisAt(node, basis), refusedWith: [] },
        };
        return [
          ...(required.includes(name) ? [keywordClause(member, 'required', true)] : []),
          ...clausesOf(member),
        ];
      }),
  ];
}
