import type { Fault } from '../fault.ts';

/** The text is normalised before it is counted. */
export const countsAfterNormalising: Fault = {
  id: 'counts-after-normalising',
  family: 'A',
  summary: 'the text is normalised before it is counted',
  step: 'length',
  deviate: () => (text) => [...text.normalize('NFC')].length,
  breaks: ['length-above-maximum@*-max-length'],
};
