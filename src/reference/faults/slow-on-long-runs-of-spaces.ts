import type { Fault } from '../fault.ts';

const run = Buffer.from(' '.repeat(5000));

/** A pattern that goes back over each space. It waits, for a loop would hold up the servers beside it in its thread. */
export const slowOnLongRunsOfSpaces: Fault = {
  id: 'slow-on-long-runs-of-spaces',
  family: 'H',
  summary: 'a pattern that goes back over each space',
  step: 'send',
  deviate: (send) => async (response, request, world) => {
    if (Buffer.from(request.body).includes(run)) await new Promise((resolve) => setTimeout(resolve, 800));
    return send(response, request, world);
  },
  breaks: ['latency-linear@latency-linear'],
};
