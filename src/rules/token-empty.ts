import { namedMember } from '../judging/lengths.ts';
import { distinct } from '../judging/replays.ts';
import { withMember, withoutMember } from '../judging/request.ts';

/** An empty token identifies nothing: requests that carry it are events of their own. */
export const tokenEmpty = distinct({
  id: 'token-empty',
  judges: 'request/empty',
  summary: 'Requests with an empty token are events of their own.',
  plan: (clause, { base }) => {
    const name = namedMember(clause);
    const empty = withMember(base, name, '""');
    return [
      {
        label: 'requests with an empty token',
        steps: [withoutMember(base, name), empty, empty].map((request) => ({ requests: [request] })),
        expect: 'accepted',
        note: ['without a token', 'empty', 'empty again'],
      },
    ];
  },
});
