import { member } from '../contract/contract.ts';
import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';
import { textWithin } from '../values/arbitraries.ts';

/** Any text within the bounds is accepted: lengths and characters at random. */
export const lengthWithinBounds = accepts({
  id: 'length-within-bounds',
  judges: 'request/maxLength',
  summary: 'Random text within the bounds is accepted.',
  property: (clause, { contract, baseFor }) => {
    const name = namedMember(clause);
    const schema = member(contract, name)?.schema;
    if (schema?.enum !== undefined || schema?.pattern !== undefined) return undefined;
    return textWithin(Math.max(1, schema?.minLength ?? 0), clause.value as number).map((text) =>
      single(`body member ${name}: text at random`, withMember(baseFor(name), name, text.json), {
        expect: 'accepted',
      }),
    );
  },
});
