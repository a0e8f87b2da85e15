import type { Fault } from '../fault.ts';

/** A request is refused whose client has ended its side. */
export const halfClosedRefused: Fault = {
  id: 'half-closed-refused',
  family: 'E',
  summary: 'a request is refused whose client has ended its side',
  step: 'servesHalfClosed',
  deviate: () => () => false,
  profile: 'wire',
  lengthy: true,

  breaks: ['half-closed@half-closed'],
};
