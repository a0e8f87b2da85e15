import type { Fault } from '../fault.ts';

/** One of the documented media types is refused. */
export const secondMediaTypeRefused: Fault = {
  id: 'second-media-type-refused',
  family: 'E',
  summary: 'one of the documented media types is refused',
  step: 'reads',
  deviate: (reads) => (mediaType, contract) =>
    reads(mediaType, { ...contract, mediaTypes: contract.mediaTypes.slice(0, 1) }),
  breaks: ['media-types@body-media-types'],
};
