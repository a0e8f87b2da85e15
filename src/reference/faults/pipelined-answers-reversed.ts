import type { Fault } from '../fault.ts';

/** Answers to requests that come together leave in the reverse order. */
export const pipelinedAnswersReversed: Fault = {
  id: 'pipelined-answers-reversed',
  family: 'E',
  summary: 'answers to requests that come together leave in the reverse order',
  step: 'order',
  deviate: (order) => (answers) => order(answers).toReversed(),
  profile: 'wire',

  breaks: ['pipelined-in-order@pipelining'],
};
