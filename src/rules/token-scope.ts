import { namedMember } from '../judging/lengths.ts';
import { distinct } from '../judging/replays.ts';
import { fresh, secondConnectionToken, withHeader, withMember } from '../judging/request.ts';

/** The same token in another connection is another event. */
export const tokenScope = distinct({
  id: 'token-scope',
  judges: 'request/scope',
  profile: 'states',
  needsSecond: true,
  summary: "Another connection's request with the same token is an event of its own.",
  plan: (clause, { base, contract }) => {
    const header = contract.credential?.header;
    if (header === undefined) return [];
    const request = withMember(base, namedMember(clause), fresh());
    return [
      {
        label: 'the same request in two connections',
        steps: [{ requests: [request] }, { requests: [withHeader(request, header, secondConnectionToken)] }],
        expect: 'accepted',
        note: ['first connection', 'second connection'],
      },
    ];
  },
});
