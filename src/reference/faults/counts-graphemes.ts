import type { Fault } from '../fault.ts';

/** What a reader sees as one character is counted as one. */
export const countsGraphemes: Fault = {
  id: 'counts-graphemes',
  family: 'A',
  summary: 'what a reader sees as one character is counted as one',
  step: 'length',
  deviate: () => (text) => text.match(/\P{M}\p{M}*/gu)?.length ?? 0,
  breaks: ['length-above-maximum@*-max-length'],
};
