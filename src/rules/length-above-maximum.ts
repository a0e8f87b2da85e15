import { member } from '../contract/contract.ts';
import { single, type Case } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { withHeader, withMember, withoutMember, type Request } from '../judging/request.ts';
import type { Bench } from '../judging/rule.ts';
import { textAbove } from '../values/arbitraries.ts';
import { alphabets, ascii, combining, trailingSpace } from '../values/alphabets.ts';
import { paddable } from '../judging/padded.ts';
import { lengthDiagnosis, namedMember, sizedText, type Sized } from '../judging/lengths.ts';

/** The same breach in requests that differ in something else: no token, another media type, a fuller body. */
function elsewhere(
  { contract, base, baseFor, examples }: Bench,
  name: string,
  maximum: number,
): readonly Case[] {
  if (member(contract, name)?.schema.enum !== undefined) return [];
  const { idempotencyToken, mediaTypes } = contract;
  const token = name === idempotencyToken;
  const own = baseFor(name);
  const [type = ''] = mediaTypes;
  const contexts: readonly (readonly [string, Request])[] = [
    ...(token || idempotencyToken === undefined
      ? []
      : ([['without a token', withoutMember(own, idempotencyToken)]] as const)),
    [`as ${type} with a charset`, withHeader(own, 'Content-Type', `${type}; charset=utf-8`)],
    ...mediaTypes.slice(1).map((other) => [`as ${other}`, withHeader(own, 'Content-Type', other)] as const),
    ...(token
      ? examples
          .filter(({ request }) => request !== base)
          .map((example) => [example.name, example.request] as const)
      : []),
  ];
  return contexts.map(([told, request]) =>
    single(
      `body member ${name}: "a" × ${maximum + 1} (${told})`,
      withMember(request, name, JSON.stringify('a'.repeat(maximum + 1))),
      {
        expect: 'refused',
        twin: request,
      },
    ),
  );
}

/**
 * One scalar value over `maxLength` is refused (JSON Schema validation 2020-12, 6.3.1). Not judged: the
 * form of the refusal.
 */
export const lengthAboveMaximum = refuses(
  {
    id: 'length-above-maximum',
    judges: 'request/maxLength',
    quick: ['"e\\u0301"'],
    summary: 'Text one character over the maximum is refused, in every alphabet.',
    plan: (clause, bench) => {
      const { contract, baseFor } = bench;
      const name = namedMember(clause);
      const base = baseFor(name);
      const maximum = clause.value as number;
      const enumerated = member(contract, name)?.schema.enum !== undefined;
      const sizes = [
        ...[ascii, combining, trailingSpace, ...alphabets].map((alphabet) => ({
          alphabet,
          size: maximum + 1,
        })),
        { alphabet: ascii, size: maximum * 2 },
      ].filter(
        (one, index, all) =>
          all.findIndex((other) => other.alphabet === one.alphabet && other.size === one.size) === index,
      );
      const padded = paddable(bench, name).map(({ name: example, ofLength }) =>
        single(`body member ${name}: JSON of ${maximum + 1} characters (${example})`, ofLength(maximum + 1), {
          expect: 'refused',
          twin: ofLength(maximum),
        }),
      );
      return (enumerated ? sizes.filter(({ alphabet }) => alphabet === ascii) : sizes)
        .map(({ alphabet, size }) => {
          const text = sizedText(name, size, alphabet.text, contract);
          return single(
            `body member ${name}: ${text.told} (${size} characters)`,
            withMember(base, name, text.json),
            {
              expect: 'refused',
              twin: enumerated
                ? base
                : withMember(base, name, sizedText(name, maximum, alphabet.text, contract).json),
              note: { text } satisfies Sized,
            },
          );
        })
        .concat(padded, elsewhere(bench, name, maximum));
    },
    property: (clause, { baseFor }) => {
      const name = namedMember(clause);
      const base = baseFor(name);
      return textAbove(clause.value as number).map((text) =>
        single(
          `body member ${name}: a length above the maximum at random`,
          withMember(base, name, text.json),
          {
            expect: 'refused',
            twin: base,
            note: { text } satisfies Sized,
          },
        ),
      );
    },
  },
  lengthDiagnosis,
);
