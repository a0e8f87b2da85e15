import type { Fault } from '../fault.ts';
import { setTimeout } from 'node:timers/promises';

/** A long word is refused slowly. */
export const slowToRefuse: Fault = {
  id: 'slow-to-refuse',
  family: 'H',
  summary: 'a long word is refused slowly',
  step: 'send',
  deviate: (send) => async (response, request, world) => {
    if (response.status === 400 && /b{5000}/.test(Buffer.from(request.body).toString('latin1')))
      await setTimeout(800);
    return send(response, request, world);
  },
  breaks: ['latency-linear@latency-linear'],
};
