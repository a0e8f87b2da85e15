import type { Fault } from '../fault.ts';

/** A refusal has two different lengths. */
export const refusalsWithTwoLengths: Fault = {
  id: 'refusals-with-two-lengths',
  family: 'E',
  summary: 'a refusal has two different lengths',
  step: 'bytes',
  deviate: (bytes) => (answer, status) =>
    bytes(
      status < 400
        ? answer
        : Buffer.from(answer.toString('latin1').replace('\r\n', '\r\nContent-Length: 1\r\n'), 'latin1'),
      status,
    ),
  profile: 'wire',

  breaks: ['answers-framed@answers-framed'],
};
