import type { Fault } from '../fault.ts';

/** The size of a chunk is read by a lenient number parser. */
export const chunkSizeWithASignRead: Fault = {
  id: 'chunk-size-with-a-sign-read',
  family: 'E',
  summary: 'the size of a chunk is read by a lenient number parser',
  step: 'chunkSize',
  deviate: (size) => (line) => size(line.replace(/^[+-]/, '')),
  profile: 'wire',

  breaks: ['chunked-malformed@chunked-malformed'],
};
