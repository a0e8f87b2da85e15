import { asClientsSend } from '../judging/client-headers.ts';
import { namedMember } from '../judging/lengths.ts';
import { replays, type Replays } from '../judging/replays.ts';
import { fresh, withBody, withHeader, withMember, type Request } from '../judging/request.ts';
import { equivalentJson } from '../values/equivalent-json.ts';

/** The forms that a quick run sends, in one sequence. */
const telling = ['other headers', 'a media-type parameter', 'null for'];

/** A replay on another connection, with other white space, order, escapes or headers is a replay. */
export const replayEquivalent = replays({
  id: 'replay-equivalent',
  judges: 'request/replay-equivalent',
  summary: 'A replay is known on another connection and in another text of the same body.',
  plan: (clause, { base, contract, origin, quick }) => {
    const request = withMember(base, namedMember(clause), fresh());
    const first = { requests: [request] };
    const dressed: Readonly<Record<string, (one: Request) => Request>> = {
      'other headers': (one) => asClientsSend(one, contract, origin),
      'any media type for its answer': (one) => withHeader(one, 'Accept', '*/*'),
    };
    const forms: readonly (readonly [string, Request])[] = [
      ...Object.entries(dressed).map(([told, dress]) => [told, dress(request)] as const),
      ...contract.members
        .filter(
          (one) =>
            !one.required &&
            one.name !== namedMember(clause) &&
            !request.members.some(([name]) => name === one.name),
        )
        .map(({ name }) => [`null for ${name}`, withMember(request, name, 'null')] as const),
      ...contract.mediaTypes
        .slice(0, 1)
        .map(
          (type) =>
            [
              'a media-type parameter',
              withHeader(request, 'Content-Type', `${type}; charset=utf-8`),
            ] as const,
        ),
      ...equivalentJson(request.members).map(({ name, text }) => [name, withBody(request, text)] as const),
    ];
    if (quick) {
      const sent = forms.filter(([told]) => telling.some((text) => told.startsWith(text)));
      return [
        {
          label: 'the same request in other forms',
          steps: [first, ...sent.map(([, form]) => ({ requests: [form] }))],
          expect: 'accepted',
        },
      ];
    }
    return [
      {
        label: 'the same request on another connection',
        steps: [
          { ...first, freshConnection: true },
          { ...first, freshConnection: true },
        ],
        expect: 'accepted' as const,
      },
      {
        label: 'the same request with its body in chunks',
        steps: [first, { requests: [withHeader(request, 'Transfer-Encoding', 'chunked')] }],
        expect: 'accepted' as const,
        // A server may insist on a length.
        note: { mayBeRefused: true } satisfies Replays,
      },
      {
        label: 'the same request with an astral character of its token in escapes',
        steps: [`"$FRESH(a)😀"`, `"$FRESH(a)\\ud83d\\ude00"`].map((token) => ({
          requests: [withMember(base, namedMember(clause), token)],
        })),
        expect: 'accepted' as const,
      },
      ...forms.map(([told, form]) => ({
        label: `the same request with ${told}`,
        steps: [first, { requests: [form] }],
        expect: 'accepted' as const,
        // A target that judges the header fields says nothing of replays.
        ...(dressed[told] === undefined ? {} : { twin: dressed[told](base) }),
      })),
    ];
  },
});
