import type { Fault } from '../fault.ts';

/** The text is trimmed before it is counted. */
export const countsAfterTrimming: Fault = {
  id: 'counts-after-trimming',
  family: 'A',
  summary: 'the text is trimmed before it is counted',
  step: 'length',
  deviate: () => (text) => [...text.trim()].length,
  breaks: [],
};
