import type { Fault } from '../fault.ts';

/** A body without a media type is read. */
export const absentMediaTypeRead: Fault = {
  id: 'absent-media-type-read',
  family: 'E',
  summary: 'a body without a media type is read',
  step: 'reads',
  deviate: (reads) => (mediaType, contract) => mediaType === undefined || reads(mediaType, contract),
  breaks: ['media-type-absent@body-media-type-absent'],
};
