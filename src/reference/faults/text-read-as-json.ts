import type { Fault } from '../fault.ts';

/** Text/plain is read as JSON. */
export const textReadAsJson: Fault = {
  id: 'text-read-as-json',
  family: 'E',
  summary: 'text/plain is read as JSON',
  step: 'reads',
  deviate: (reads) => (mediaType, contract) => mediaType === 'text/plain' || reads(mediaType, contract),
  breaks: ['media-type-foreign@body-media-type-foreign'],
};
