import type { Fault } from '../fault.ts';

/** A header block beyond the limit is answered with 500. */
export const largeHeadersAnswered500: Fault = {
  id: 'large-headers-answered-500',
  family: 'E',
  summary: 'a header block beyond the limit is answered with 500',
  step: 'headLimit',
  deviate: (limit) => () => ({ ...limit(), status: 500 }),
  profile: 'wire',

  breaks: ['header-block-large@header-block-large'],
};
