import { member } from '../contract/contract.ts';
import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { lengthDiagnosis, namedMember, type Sized } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';
import { ascii, astral } from '../values/alphabets.ts';
import { plain } from '../values/text.ts';

/** Text of exactly `minLength` scalar values, and of one more, is accepted; a space is a character too. */
export const lengthAtMinimum = accepts(
  {
    id: 'length-at-minimum',
    judges: 'request/minLength',
    quick: ['spaces'],
    summary: 'Text of exactly the minimum is accepted.',
    plan: (clause, { contract, baseFor }) => {
      const name = namedMember(clause);
      const schema = member(contract, name)?.schema;
      if (schema?.enum !== undefined || schema?.pattern !== undefined) return [];
      const minimum = clause.value as number;
      const texts = [
        ascii.text(minimum),
        ...(minimum > 0 ? [astral.text(minimum), plain(' '.repeat(minimum), `${minimum} spaces`)] : []),
        ascii.text(minimum + 1),
      ];
      return texts.map((text) =>
        single(
          `body member ${name}: ${text.value === '' ? 'empty' : text.told}`,
          withMember(baseFor(name), name, text.json),
          {
            expect: 'accepted',
            // The level of a minimum that is not held to strictly says nothing of texts that keep it.
            level: 'MUST',
            note: { text } satisfies Sized,
          },
        ),
      );
    },
  },
  lengthDiagnosis,
);
