import type { Fault } from '../fault.ts';

/** A blank identity. */
export const idBlank: Fault = {
  id: 'id-blank',
  family: 'F',
  summary: 'a blank identity',
  step: 'identify',
  deviate: () => ({ next }) => ' '.repeat(next() % 200 + 1),
  breaks: [],
};
