import type { Fault } from '../fault.ts';

/** Of a body in chunks the first chunk alone is read. */
export const chunkedBodyTruncated: Fault = {
  id: 'chunked-body-truncated',
  family: 'E',
  summary: 'of a body in chunks the first chunk alone is read',
  step: 'joined',
  deviate: (joined) => (chunks) => joined(chunks.slice(0, 1)),
  profile: 'wire',

  breaks: ['chunked-forms@chunked-forms', 'header-names-any-case@header-names-any-case', 'trailers@trailers'],
};
