import { member } from '../contract/contract.ts';
import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { withMember } from '../judging/request.ts';
import { textAbove } from '../values/arbitraries.ts';
import { alphabets, ascii, combining, trailingSpace } from '../values/alphabets.ts';
import { paddable } from '../judging/padded.ts';
import { lengthDiagnosis, namedMember, sizedJson, type Sized } from '../judging/lengths.ts';

/**
 * One scalar value over `maxLength` is refused (JSON Schema validation 2020-12, 6.3.1). Not judged: the
 * form of the refusal.
 */
export const lengthAboveMaximum = refuses(
  {
    id: 'length-above-maximum',
    judges: 'request/maxLength',
    quick: 3,
    summary: 'Text one character over the maximum is refused, in every alphabet.',
    plan: (clause, bench) => {
      const { contract, baseFor } = bench;
      const name = namedMember(clause);
      const base = baseFor(name);
      const maximum = clause.value as number;
      const enumerated = member(contract, name)?.schema.enum !== undefined;
      const sizes = [
        ...[ascii, combining, trailingSpace, ...alphabets].map((alphabet) => ({ alphabet, size: maximum + 1 })),
        { alphabet: ascii, size: maximum * 2 },
      ].filter((one, index, all) => all.findIndex((other) => other.alphabet === one.alphabet && other.size === one.size) === index);
      const padded = paddable(bench, name).map(({ name: example, ofLength }) =>
        single(`body member ${name}: JSON of ${maximum + 1} characters (${example})`, ofLength(maximum + 1), {
          expect: 'refused',
          twin: ofLength(maximum),
        }),
      );
      return (enumerated ? sizes.filter(({ alphabet }) => alphabet === ascii) : sizes).map(({ alphabet, size }) =>
          single(`body member ${name}: ${alphabet.text(size).told} (${size} characters)`, withMember(base, name, sizedJson(name, size, alphabet.text, contract)), {
            expect: 'refused',
            twin: enumerated ? base : withMember(base, name, sizedJson(name, maximum, alphabet.text, contract)),
            note: { text: alphabet.text(size) } satisfies Sized,
          }),
      ).concat(padded);
    },
    property: (clause, { baseFor }) => {
      const name = namedMember(clause);
      const base = baseFor(name);
      return textAbove(clause.value as number).map((text) =>
        single(`body member ${name}: a length above the maximum at random`, withMember(base, name, text.json), {
          expect: 'refused',
          twin: base,
          note: { text } satisfies Sized,
        }),
      );
    },
  },
  lengthDiagnosis,
);
