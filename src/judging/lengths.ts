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

/** What a fresh token counts as: characters that every way of counting sees alike. */
const standIn = '0'.repeat(freshLength);

/**
 * A text of a length, with a fresh token in it where the member is the idempotency token, so that the
 * request is no replay of one in an earlier run: at its beginning, or at its end where it begins with a space.
 */
export function sizedText(
  name: string,
  length: number,
  make: (length: number) => Text,
  { idempotencyToken }: Contract,
): Text {
  if (name !== idempotencyToken || length <= freshLength) return make(length);
  const rest = make(length - freshLength);
  return rest.value.startsWith(' ')
    ? {
        value: rest.value + standIn,
        json: `${rest.json.slice(0, -1)}$FRESH(a)"`,
        told: `${rest.told} and a new UUID`,
      }
    : {
        value: standIn + rest.value,
        json: `"$FRESH(a)${rest.json.slice(1)}`,
        told: `a new UUID and ${rest.told}`,
      };
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
    return note === undefined
      ? []
      : [{ text: note.text, accepted: accepted(run.last), refused: run.case.expect === 'refused' }];
  });
  if (seen.every((one) => !one.accepted)) return undefined;
  if (seen.every((one) => one.accepted))
    return clause.kind.endsWith('maxLength') && seen.some((one) => one.refused)
      ? 'no maximum is enforced here'
      : undefined;
  const within = (length: number): boolean =>
    length >= (schema?.minLength ?? 0) && length <= (schema?.maxLength ?? Infinity);
  const names = explainedBy(seen, within);
  return names.length === 0 ? undefined : `counts ${names.join(' or ')}`;
};
