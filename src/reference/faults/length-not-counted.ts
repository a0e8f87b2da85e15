import type { Fault } from '../fault.ts';

/** Whatever has come is taken for the body. */
export const lengthNotCounted: Fault = {
  id: 'length-not-counted',
  family: 'E',
  summary: 'whatever has come is taken for the body',
  step: 'spans',
  deviate: () => (_, there) => there,
  profile: 'wire',

  breaks: ['content-length-counted@content-length', 'pipelined-in-order@pipelining'],
};
