import type { Fault } from '../fault.ts';

/** Of requests that come together the last alone is answered. */
export const pipelinedRequestsDropped: Fault = {
  id: 'pipelined-requests-dropped',
  family: 'E',
  summary: 'of requests that come together the last alone is answered',
  step: 'order',
  deviate: (order) => (answers) => order(answers).slice(-1),
  profile: 'wire',

  breaks: ['pipelined-in-order@pipelining'],
};
