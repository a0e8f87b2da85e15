import type { Clause } from '../contract/clause.ts';
import { member, type Contract } from '../contract/contract.ts';
import { explainedBy } from '../values/measures.ts';
import type { Text } from '../values/text.ts';
import { accepted } from './exchange.ts';
import type { Diagnose } from './expectations.ts';

/** The note of a case about a length: the text that it sends. */
export interface Sized {
  readonly text: Text;
}

/** Characters of a token that the suite makes. */
export const freshLength = 36;

/**
 * The JSON text of a length, with a fresh token at its beginning where the member is the idempotency
 * token, so that the request is no replay of one in an earlier run.
 */
export function sizedJson(
  name: string,
  length: number,
  make: (length: number) => Text,
  { idempotencyToken }: Contract,
): string {
  if (name !== idempotencyToken || length <= freshLength) return make(length).json;
  return `"$FRESH(a)${make(length - freshLength).json.slice(1)}`;
}

/** The body member that the clause stands on. */
export function namedMember({ place }: Clause): string {
  if (place.in !== 'member') throw new Error(`a clause on a member was expected, not on the ${place.in}`);
  return place.name;
}

/** The way of counting under which the server's answers would all be right, if there is just one. */
export const lengthDiagnosis: Diagnose = (clause, { cases, contract }) => {
  const schema = member(contract, namedMember(clause))?.schema;
  const seen = cases.flatMap((run) => {
    const note = run.case.note as Sized | undefined;
    return note === undefined ? [] : [{ text: note.text, accepted: accepted(run.last) }];
  });
  if (seen.every((one) => !one.accepted)) return undefined;
  if (seen.every((one) => one.accepted))
    return clause.kind.endsWith('maxLength') ? 'no maximum is enforced here' : undefined;
  const within = (length: number): boolean =>
    length >= (schema?.minLength ?? 0) && length <= (schema?.maxLength ?? Infinity);
  const names = explainedBy(seen, within);
  return names.length === 0 ? undefined : `counts ${names.join(' or ')}`;
};
