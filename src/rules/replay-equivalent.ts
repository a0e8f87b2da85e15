import { namedMember } from '../judging/lengths.ts';
import { replays } from '../judging/replays.ts';
import { fresh, withBody, withHeader, withMember } from '../judging/request.ts';
import { equivalentJson } from '../values/equivalent-json.ts';

/** A replay on another connection, with other white space, order, escapes or headers is a replay. */
export const replayEquivalent = replays({
  id: 'replay-equivalent',
  judges: 'request/replay-equivalent',
  quick: 1,
  summary: 'A replay is known on another connection and in another text of the same body.',
  plan: (clause, { base, contract }) => {
    const request = withMember(base, namedMember(clause), fresh());
    const first = { requests: [request] };
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
        label: 'the same request with other headers',
        steps: [first, { requests: [withHeader(request, 'User-Agent', 'another client')] }],
        expect: 'accepted' as const,
      },
      ...contract.members
        .filter(
          (one) =>
            !one.required &&
            one.name !== namedMember(clause) &&
            !request.members.some(([name]) => name === one.name),
        )
        .map(({ name }) => ({
          label: `the same request with null for ${name}`,
          steps: [first, { requests: [withMember(request, name, 'null')] }],
          expect: 'accepted' as const,
        })),
      ...contract.mediaTypes.slice(0, 1).map((type) => ({
        label: 'the same request with a media-type parameter',
        steps: [first, { requests: [withHeader(request, 'Content-Type', `${type}; charset=utf-8`)] }],
        expect: 'accepted' as const,
      })),
      ...equivalentJson(request.members).map(({ name, text }) => ({
        label: `the same request with ${name}`,
        steps: [first, { requests: [withBody(request, text)] }],
        expect: 'accepted' as const,
      })),
    ];
  },
});
