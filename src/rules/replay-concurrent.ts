import { namedMember } from '../judging/lengths.ts';
import { replays } from '../judging/replays.ts';
import { fresh, withMember } from '../judging/request.ts';

const together = 10;

/** Requests with one token that are released together have one effect and one answer. */
export const replayConcurrent = replays({
  id: 'replay-concurrent',
  judges: 'request/replay-concurrent',
  summary: 'Concurrent replays get one answer.',
  plan: (clause, { base, examples, quick }) =>
    [base, ...examples.map(({ request }) => request).filter((request) => request !== base)]
      .slice(0, 4)
      .map((request, round) => ({
        label: `the same request many times at once, round ${round + 1}`,
        steps: [
          {
            requests: Array.from({ length: quick ? 3 : together }, () =>
              withMember(request, namedMember(clause), fresh()),
            ),
          },
        ],
        expect: 'accepted',
      })),
});
