import type { Fault } from '../fault.ts';

/** The media type is compared with its parameters. */
export const mediaTypeParametersRefused: Fault = {
  id: 'media-type-parameters-refused',
  family: 'E',
  summary: 'the media type is compared with its parameters',
  step: 'reads',
  deviate: () => (mediaType, contract) => contract.mediaTypes.includes(mediaType?.toLowerCase() ?? ''),
  breaks: ['media-type-parameters@body-media-type-parameters', 'replay-equivalent@*-replay-equivalent'],
};
