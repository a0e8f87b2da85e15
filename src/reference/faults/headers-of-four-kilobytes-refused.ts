import type { Fault } from '../fault.ts';

/** Header fields of 4 KiB are refused. */
export const headersOfFourKilobytesRefused: Fault = {
  id: 'headers-of-four-kilobytes-refused',
  family: 'E',
  summary: 'header fields of 4 KiB are refused',
  step: 'headLimit',
  deviate: (limit) => () => ({ ...limit(), bytes: 3000 }),
  profile: 'wire',

  breaks: ['header-block-large@header-block-large'],
};
