import { namedMember } from '../judging/lengths.ts';
import { distinct } from '../judging/replays.ts';
import { withMember, withoutMember, type Request } from '../judging/request.ts';

/** An empty token identifies nothing: requests that carry it are events of their own. */
export const tokenEmpty = distinct({
  id: 'token-empty',
  judges: 'request/empty',
  summary: 'Requests with an empty token are events of their own.',
  plan: (clause, { base, quick }) => {
    const name = namedMember(clause);
    const empty = withMember(base, name, '""');
    const told: readonly (readonly [string, Request])[] = [
      ...(quick ? [] : ([['without a token', withoutMember(base, name)]] as const)),
      ['empty', empty],
      ['empty again', empty],
    ];
    return [
      {
        label: 'requests with an empty token',
        steps: told.map(([, request]) => ({ requests: [request] })),
        expect: 'accepted',
        note: told.map(([which]) => which),
      },
    ];
  },
});
