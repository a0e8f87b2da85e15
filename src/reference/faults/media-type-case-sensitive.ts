import type { Fault } from '../fault.ts';

/** The media type is compared with regard to case. */
export const mediaTypeCaseSensitive: Fault = {
  id: 'media-type-case-sensitive',
  family: 'E',
  summary: 'the media type is compared with regard to case',
  step: 'reads',
  deviate: () => (mediaType, contract) => contract.mediaTypes.includes(mediaType?.split(';')[0] ?? ''),
  breaks: ['media-type-parameters@body-media-type-parameters'],
};
