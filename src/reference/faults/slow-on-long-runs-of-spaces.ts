import { setTimeout } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

/** A pattern that goes back over each space; it waits instead of counting, so that others in its process do not. */
export const slowOnLongRunsOfSpaces: Fault = {
  id: 'slow-on-long-runs-of-spaces',
  family: 'H',
  summary: 'a pattern that goes back over each space',
  step: 'send',
  deviate: (send) => async (response, request, world) => {
    if (/ {5000}/.test(Buffer.from(request.body).toString('latin1'))) await setTimeout(800);
    return send(response, request, world);
  },
  breaks: ['latency-linear@latency-linear'],
};
