import type { Clause } from './clause.ts';
import { basisAt, clausesOf, declaredClauses, keywordClause, type Basis } from './clauses.ts';
import type { Node } from './document.ts';
import { kebab } from './names.ts';

/** The clauses of the request body: of the body as such, of each member, and of each condition. */
export function requestClauses(operation: Node, body: Node, around: Basis): readonly Clause[] {
  const requestBody = operation.at('requestBody');
  const outer = basisAt(requestBody, around);
  const inner = basisAt(body, outer);
  const required = (body.at('required').value ?? []) as readonly string[];
  const place = { in: 'body' } as const;
  const whole = { prefix: 'body', side: 'body', subject: 'The request body', place };
  return [
    ...(requestBody.at('required').value === true
      ? [keywordClause({ ...whole, node: requestBody, basis: outer }, 'required', true)]
      : []),
    ...declaredClauses({ ...whole, node: requestBody, basis: outer }, ['required']),
    ...clausesOf({ ...whole, node: body, basis: inner }),
    ...body
      .at('properties')
      .entries()
      .flatMap(([name, node]) => memberClauses(name, node, basisAt(node, inner), required.includes(name))),
    ...body
      .at('allOf')
      .entries()
      .flatMap(([, condition]) => conditionClauses(condition, inner)),
  ];
}

function memberClauses(name: string, node: Node, basis: Basis, required: boolean): readonly Clause[] {
  const construct = {
    node,
    prefix: kebab(name),
    side: 'request',
    subject: name,
    place: { in: 'member', name } as const,
    basis,
  };
  return [keywordClause(construct, required ? 'required' : 'optional', true), ...clausesOf(construct)];
}

function conditionClauses(condition: Node, around: Basis): readonly Clause[] {
  const named = condition.at('title').value;
  const title = kebab(typeof named === 'string' ? named : 'condition');
  const then = condition.at('then');
  const basis = basisAt(then, basisAt(condition, around));
  const required = (then.at('required').value ?? []) as readonly string[];
  return then
    .at('properties')
    .entries()
    .flatMap(([name, node]) => {
      const place = { in: 'member', name, condition: title } as const;
      const subject = `${name} (${title})`;
      const construct = { node, prefix: `${title}-${kebab(name)}`, subject, place };
      const content = node.at('contentSchema');
      const inside = basisAt(node, basis);
      return [
        ...(required.includes(name)
          ? [keywordClause({ ...construct, side: 'conditional', basis: inside }, 'required', true)]
          : []),
        ...clausesOf({ ...construct, side: 'conditional', basis: inside }),
        ...declaredClauses({
          ...construct,
          node: content,
          prefix: `${construct.prefix}-content`,
          side: 'content',
          basis: basisAt(content, inside),
        }),
      ];
    });
}
