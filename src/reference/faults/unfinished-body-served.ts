import type { Fault } from '../fault.ts';

/** A body that ends early is taken as whole. */
export const unfinishedBodyServed: Fault = {
  id: 'unfinished-body-served',
  family: 'E',
  summary: 'a body that ends early is taken as whole',
  step: 'takesPart',
  deviate: () => () => true,
  profile: 'wire',

  breaks: ['chunked-malformed@chunked-malformed', 'content-length-counted@content-length'],
};
