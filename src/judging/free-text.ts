import type { Bench } from './rule.ts';
import { withMember, type Request } from './request.ts';

/** Legal requests in which one member holds a JSON text, for each optional free-text member. */
export function freeTextRequests(
  { contract, baseFor }: Bench,
  json: string,
): readonly { readonly name: string; readonly request: Request }[] {
  return contract.members
    .filter(
      ({ schema }) => schema.type === 'string' && schema.enum === undefined && schema.pattern === undefined,
    )
    .map(({ name }) => ({ name, request: withMember(baseFor(name), name, json) }));
}
