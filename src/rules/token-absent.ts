import { namedMember } from '../judging/lengths.ts';
import { distinct } from '../judging/replays.ts';
import { withMember, withoutMember } from '../judging/request.ts';

/** Requests without a token, or with null for it, are never replays of one another. */
export const tokenAbsent = distinct({
  id: 'token-absent',
  judges: 'request/absent',
  summary: 'Requests without a token are events of their own.',
  plan: (clause, { base, quick }) => {
    const name = namedMember(clause);
    const without = withoutMember(base, name);
    const withNull = withMember(base, name, 'null');
    return [
      {
        label: 'requests without a token',
        steps: [without, without, ...(quick ? [] : [withNull, withNull])].map((request) => ({
          requests: [request],
        })),
        expect: 'accepted',
        note: ['without a token', 'without a token again', 'with null', 'with null again'],
      },
    ];
  },
});
