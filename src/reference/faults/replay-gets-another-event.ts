import type { Fault } from '../fault.ts';

/** Tokens are not remembered. */
export const replayGetsAnotherEvent: Fault = {
  id: 'replay-gets-another-event',
  family: 'G',
  summary: 'tokens are not remembered',
  step: 'claim',
  deviate: () => (_, __, make) => make(),
  breaks: [
    'replay-concurrent@*-replay-concurrent',
    'replay-equivalent@*-replay-equivalent',
    'replay-lasting@*-replay-lasting',
    'replay-same@*-replay',
  ],
};
