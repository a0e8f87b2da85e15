import type { Fault } from '../fault.ts';

/** The connection ends before the last bytes of a refusal. */
export const refusalsTorn: Fault = {
  id: 'refusals-torn',
  family: 'E',
  summary: 'the connection ends before the last bytes of a refusal',
  step: 'bytes',
  deviate: (bytes) => (answer, status) => bytes(status < 400 ? answer : answer.subarray(0, -3), status),
  profile: 'wire',

  breaks: ['answers-framed@answers-framed'],
};
