import type { Fault } from '../fault.ts';

/** The answer to HEAD has the body that its length tells, which a client takes for the next answer. */
export const headAnsweredWithABody: Fault = {
  id: 'head-answered-with-a-body',
  family: 'E',
  profile: 'wire',
  summary: 'the answer to HEAD has the body that its length tells',
  step: 'bytes',
  deviate: (bytes) => (answer, status) => {
    const text = answer.toString('latin1');
    const length = Number(/\r\nContent-Length: (\d+)\r\n\r\n$/.exec(text)?.[1] ?? 0);
    return bytes(Buffer.concat([answer, Buffer.alloc(length, ' ')]), status);
  },
  breaks: ['answers-framed@answers-framed'],
};
