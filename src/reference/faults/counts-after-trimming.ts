import type { Fault } from '../fault.ts';

/** The text is trimmed before it is counted. */
export const countsAfterTrimming: Fault = {
  id: 'counts-after-trimming',
  family: 'A',
  summary: 'the text is trimmed before it is counted',
  step: 'length',
  deviate: () => (text) => [...text.trim()].length,
  breaks: [
    'characters-accepted@*-characters',
    'length-above-maximum@*-max-length',
    'length-at-minimum@*-min-length',
  ],
};
