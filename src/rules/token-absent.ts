import { isNarrowed } from '../judging/conditions.ts';
import { namedMember } from '../judging/lengths.ts';
import { distinct } from '../judging/replays.ts';
import { withMember, withoutMember } from '../judging/request.ts';

/** Requests without a token, or with null for it, are never replays of one another. */
export const tokenAbsent = distinct({
  id: 'token-absent',
  judges: 'request/absent',
  summary: 'Requests without a token are events of their own.',
  plan: (clause, { base, contract, examples, quick }) => {
    const name = namedMember(clause);
    const without = withoutMember(base, name);
    const withNull = withMember(base, name, 'null');
    // Those that a condition narrows down may have a way of their own to be known again.
    const conditional = quick ? [] : examples.filter(({ request }) => isNarrowed(request, contract));
    return [
      ...conditional.slice(0, 1).map((example) => {
        const again = { requests: [withoutMember(example.request, name)] };
        return {
          label: `requests without a token (${example.name})`,
          steps: [again, again],
          expect: 'accepted' as const,
          note: ['without a token', 'without a token again'],
        };
      }),
      {
        label: 'requests without a token',
        steps: [without, without, ...(quick ? [] : [withNull, withNull])].map((request) => ({
          requests: [request],
        })),
        expect: 'accepted' as const,
        note: ['without a token', 'without a token again', 'with null', 'with null again'],
      },
    ];
  },
});
