import type { Level } from '../contract/clause.ts';
import { member } from '../contract/contract.ts';
import { freshLength, namedMember } from '../judging/lengths.ts';
import { replays, type Replays } from '../judging/replays.ts';
import { fresh, withHeader, withMember, type Request } from '../judging/request.ts';

/** The same request with the same idempotency token is answered with the same answer, each time. */
export const replaySame = replays({
  id: 'replay-same',
  judges: 'request/replay',
  summary: 'A replay gets the first answer.',
  plan: (clause, { base, baseFor, contract, examples, quick }) => {
    const name = namedMember(clause);
    const longest = member(contract, name)?.schema.maxLength ?? 100;
    const large = contract.members.find(
      (one) => one.name !== name && one.schema.enum === undefined && (one.schema.maxLength ?? 0) >= 1000,
    );
    const shapes: readonly (readonly [string, Request])[] = [
      ...examples.map((example) => [example.name, withMember(example.request, name, fresh())] as const),
      ['a token that is no UUID', withMember(base, name, '"token $FRESH(a)"')],
      ['a token of other scripts', withMember(base, name, '"$FRESH(a)漢é😀"')],
      ['a token in capitals', withMember(base, name, '"$UPPER(a)"')],
      // As some clients make it.
      ['a token nearly a UUID', withMember(base, name, '"$UUIDISH(a)"')],
      // What some languages take for nothing.
      ['a token of zero', withMember(base, name, '"0"')],
      ['a token of digits', withMember(base, name, '"$DIGITS(a)"')],
      [
        'the longest token',
        withMember(base, name, `"$FRESH(a)${'a'.repeat(Math.max(0, longest - freshLength))}"`),
      ],
      ...contract.mediaTypes
        .slice(1)
        .map((type) => [type, withHeader(withMember(base, name, fresh()), 'Content-Type', type)] as const),
      ...(large === undefined
        ? []
        : ([
            [
              `a long ${large.name}`,
              withMember(
                withMember(baseFor(large.name), name, fresh()),
                large.name,
                JSON.stringify('é'.repeat(large.schema.maxLength ?? 0)),
              ),
            ],
          ] as const)),
    ];
    const all: readonly (readonly [string, Request, Level])[] = [
      ...shapes.map(([told, request]) => [told, request, 'MUST'] as const),
      // Like an empty one, it may be said to identify nothing.
      ['a token of white space', withMember(base, name, '"  "'), 'SHOULD'],
    ];
    // A few clients send one token with every event, so that others come between an event and its retry.
    const [first, other] = examples.map(({ request }) => withMember(request, name, fresh()));
    const interrupted =
      quick || first === undefined || other === undefined
        ? []
        : [
            {
              label: 'the same request again, after another with its token',
              steps: [first, other, first].map((request) => ({ requests: [request] })),
              expect: 'accepted' as const,
              note: { between: [1] } satisfies Replays,
            },
          ];
    const repeated = all.map(([told, request, level], index) => {
      const again = { requests: [request] };
      return {
        label: `the same request again (${told})`,
        // A pause, so that a time made anew would differ.
        steps:
          quick || index >= examples.length
            ? [again, { ...again, after: 5 }]
            : [again, { ...again, after: 5 }, again],
        expect: 'accepted' as const,
        level,
      };
    });
    return [...repeated, ...interrupted];
  },
});
