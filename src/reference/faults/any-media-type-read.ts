import type { Fault } from '../fault.ts';

/** The media type is not looked at. */
export const anyMediaTypeRead: Fault = {
  id: 'any-media-type-read',
  family: 'E',
  summary: 'the media type is not looked at',
  step: 'reads',
  deviate: () => () => true,
  breaks: ['media-type-absent@body-media-type-absent', 'media-type-foreign@body-media-type-foreign'],
};
