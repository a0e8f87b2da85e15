import type { Fault } from '../fault.ts';

/** The last bytes of a refusal do not come. */
export const refusalsTorn: Fault = {
  id: 'refusals-torn',
  family: 'E',
  summary: 'the last bytes of a refusal do not come',
  step: 'bytes',
  deviate: (bytes) => (answer, status) => bytes(status < 400 ? answer : answer.subarray(0, -3), status),
  profile: 'wire',

  breaks: ['answers-framed@answers-framed'],
};
