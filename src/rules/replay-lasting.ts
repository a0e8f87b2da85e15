import { namedMember } from '../judging/lengths.ts';
import { replays } from '../judging/replays.ts';
import { fresh, withMember } from '../judging/request.ts';

/**
 * A replay is known after all the other requests of the run. Not judged: for how long; the window is
 * not published.
 */
export const replayLasting = replays({
  id: 'replay-lasting',
  judges: 'request/replay-lasting',
  wholeRun: true,
  summary: 'A replay at the end of the run gets the answer from its beginning.',
  plan: (clause, { base }) => {
    const step = { requests: [withMember(base, namedMember(clause), fresh())] };
    return [
      {
        label: 'the same request at the beginning and at the end of the run',
        steps: [step, { ...step, after: 'end' }],
        expect: 'accepted',
      },
    ];
  },
});
