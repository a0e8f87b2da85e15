import { member } from '../contract/contract.ts';
import { further, single } from '../judging/case.ts';
import { isNarrowed } from '../judging/conditions.ts';
import { accepts } from '../judging/expectations.ts';
import { withMember } from '../judging/request.ts';
import { alphabets, astral, leadingSpace } from '../values/alphabets.ts';
import { textOfAnyLength } from '../values/arbitraries.ts';
import { paddable } from '../judging/padded.ts';
import { lengthDiagnosis, namedMember, sizedText, type Sized } from '../judging/lengths.ts';

/**
 * Text of exactly `maxLength` scalar values is accepted, whatever it is made of (JSON Schema
 * validation 2020-12, 6.3.1; Smithy `@length`). Not judged where an enum leaves no such value.
 */
export const lengthAtMaximum = accepts(
  {
    id: 'length-at-maximum',
    judges: 'request/maxLength',
    quick: [', escaped', '"a" ×', '"e\\u0301"'],
    summary: 'Text of exactly the maximum, and of any length below it, is accepted in every alphabet.',
    plan: (clause, bench) => {
      const { contract, baseFor } = bench;
      const name = namedMember(clause);
      const schema = member(contract, name)?.schema;
      if (schema?.enum !== undefined || schema?.pattern !== undefined) return [];
      const maximum = clause.value as number;
      const padded = paddable(bench, name).map(({ name: example, ofLength }) =>
        single(`body member ${name}: JSON of ${maximum} characters (${example})`, ofLength(maximum), {
          expect: 'accepted',
          scale: {
            size: maximum,
            smallest: 200,
            request: ofLength,
            label: (length) => `body member ${name}: JSON of ${length} characters (${example})`,
          },
        }),
      );
      const astrally = paddable(bench, name, '😀').map(({ name: example, ofLength }) =>
        single(`body member ${name}: JSON of ${maximum} astral characters (${example})`, ofLength(maximum), {
          expect: 'accepted',
        }),
      );
      const { json, told } = sizedText(name, maximum, astral.text, contract);
      const conditional =
        name === contract.idempotencyToken
          ? bench.examples.filter(({ request }) => isNarrowed(request, contract))
          : [];
      const seldom = [
        ...astrally,
        ...conditional.map(({ name: example, request }) =>
          single(`body member ${name}: ${told} (${example})`, withMember(request, name, json), {
            expect: 'accepted',
          }),
        ),
      ];
      return alphabets
        .flatMap((alphabet) =>
          (alphabet === leadingSpace ? [maximum, maximum - 1] : [maximum]).map((size) => {
            const text = (length: number) => sizedText(name, length, alphabet.text, contract);
            const request = (length: number) => withMember(baseFor(name), name, text(length).json);
            const label = (length: number) =>
              `body member ${name}: ${text(length).told} (${length} characters)`;
            return single(label(size), request(size), {
              expect: 'accepted',
              scale: { size, smallest: Math.max(schema?.minLength ?? 0, 1), request, label },
              note: { text: text(size) } satisfies Sized,
            });
          }),
        )
        .concat(padded, seldom.map(further));
    },
    property: (clause, { contract, baseFor }) => {
      const name = namedMember(clause);
      const schema = member(contract, name)?.schema;
      if (schema?.enum !== undefined || schema?.pattern !== undefined) return undefined;
      return textOfAnyLength(schema?.minLength ?? 0, clause.value as number).map((text) =>
        single(`body member ${name}: a length at random`, withMember(baseFor(name), name, text.json), {
          expect: 'accepted',
          note: { text } satisfies Sized,
        }),
      );
    },
  },
  lengthDiagnosis,
);
