import { namedMember } from '../judging/lengths.ts';
import { replays } from '../judging/replays.ts';
import { fresh, withMember } from '../judging/request.ts';

const together = 10;

/** Requests with one token that are released together have one effect and one answer. */
export const replayConcurrent = replays({
  id: 'replay-concurrent',
  judges: 'request/replay-concurrent',
  summary: 'Concurrent replays get one answer.',
  plan: (clause, { base, quick }) =>
    (quick ? [1] : [1, 2, 3]).map((round) => ({
      label: `the same request many times at once, round ${round}`,
      steps: [{ requests: Array.from({ length: quick ? 6 : together }, () => withMember(base, namedMember(clause), fresh())) }],
      expect: 'accepted',
    })),
});
