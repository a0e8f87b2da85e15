import { namedMember } from '../judging/lengths.ts';
import { replays } from '../judging/replays.ts';
import { fresh, withMember } from '../judging/request.ts';

/** The same request with the same idempotency token is answered with the same answer, each time. */
export const replaySame = replays({
  id: 'replay-same',
  judges: 'request/replay',
  summary: 'A replay gets the first answer.',
  plan: (clause, { examples, quick }) =>
    examples.map(({ name, request }) => {
      const again = { requests: [withMember(request, namedMember(clause), fresh())] };
      return {
        label: `the same request again (${name})`,
        // A pause, so that a time made anew would differ.
        steps: quick ? [again, { ...again, after: 5 }] : [again, { ...again, after: 5 }, again],
        expect: 'accepted',
        level: 'MUST',
      };
    }),
});
