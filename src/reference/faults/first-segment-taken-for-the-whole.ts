import type { Fault } from '../fault.ts';

/** A body is what came with the head. */
export const firstSegmentTakenForTheWhole: Fault = {
  id: 'first-segment-taken-for-the-whole',
  family: 'E',
  summary: 'a body is what came with the head',
  step: 'waits',
  deviate: () => () => false,
  profile: 'wire',

  breaks: ['body-in-pieces@body-in-pieces'],
  mayBreak: [
    'chunked-forms@chunked-forms',
    'chunked-malformed@chunked-malformed',
    'content-length-counted@content-length',
    'early-answers@early-answer',
    'expect-continue@expect-continue',
    'answers-framed@answers-framed',
    'connection-reused@connection-after-refusal',
  ],
};
