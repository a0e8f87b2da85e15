import type { Fault } from '../fault.ts';

/** Trailers are taken for header fields. */
export const trailersMerged: Fault = {
  id: 'trailers-merged',
  family: 'E',
  summary: 'trailers are taken for header fields',
  step: 'withTrailers',
  deviate: () => (fields, trailers) => [...fields, ...trailers],
  profile: 'wire',

  breaks: ['trailers@trailers'],
};
