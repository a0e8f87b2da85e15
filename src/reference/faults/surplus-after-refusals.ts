import type { Fault } from '../fault.ts';

/** Bytes that nobody asked for follow a refusal. */
export const surplusAfterRefusals: Fault = {
  id: 'surplus-after-refusals',
  family: 'E',
  summary: 'bytes that nobody asked for follow a refusal',
  step: 'bytes',
  deviate: (bytes) => (answer, status) =>
    bytes(status < 400 ? answer : Buffer.concat([answer, Buffer.from('{}\n')]), status),
  profile: 'wire',

  breaks: ['answers-framed@answers-framed'],
};
