import type { Fault } from '../fault.ts';

/** What stands after a chunk is not looked at. */
export const chunkEndNotLookedAt: Fault = {
  id: 'chunk-end-not-looked-at',
  family: 'E',
  summary: 'what stands after a chunk is not looked at',
  step: 'chunkEnds',
  deviate: () => () => true,
  profile: 'wire',

  breaks: ['chunked-malformed@chunked-malformed'],
};
