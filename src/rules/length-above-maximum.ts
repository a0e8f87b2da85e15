import { member, type Contract } from '../contract/contract.ts';
import { further, single, type Case } from '../judging/case.ts';
import { isNarrowed } from '../judging/conditions.ts';
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
  const over = ([told, request]: readonly [string, Request]): Case =>
    single(
      `body member ${name}: "a" × ${maximum + 1} (${told})`,
      withMember(request, name, JSON.stringify('a'.repeat(maximum + 1))),
      {
        expect: 'refused',
        twin: request,
      },
    );
  const free = examples.filter(({ request }) => !token && request !== base && !isNarrowed(request, contract));
  return [
    ...contexts.map(over),
    ...free.map((one) => further(over([one.name, withMember(one.request, name, '"a"')]))),
  ];
}

/** The greatest length that a text of an error may have, where any is bounded. */
function longestErrorText({ responses, success }: Contract): number {
  return Math.max(
    0,
    ...responses
      .filter((one) => one !== success)
      .flatMap(({ schema }) => Object.values(schema?.properties ?? {}).map(({ maxLength = 0 }) => maxLength)),
  );
}

/**
 * Far above it, where some servers fail, and longer than an error may be that repeats it; a longer text than
 * that may be too much for one.
 */
function farAbove({ contract, baseFor }: Bench, name: string, maximum: number): readonly Case[] {
  const size = Math.max(maximum * (maximum > 1000 ? 4 : 10), longestErrorText(contract) + maximum);
  const base = baseFor(name);
  return [
    further(
      single(`body member ${name}: "a" × ${size}`, withMember(base, name, JSON.stringify('a'.repeat(size))), {
        expect: 'refused',
        twin:
          member(contract, name)?.schema.enum === undefined
            ? withMember(base, name, sizedText(name, maximum, ascii.text, contract).json)
            : base,
      }),
    ),
  ];
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
        .concat(padded, elsewhere(bench, name, maximum), farAbove(bench, name, maximum));
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
