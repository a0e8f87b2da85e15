import type { Fault } from '../fault.ts';

/** Comments are tolerated. */
export const commentsAccepted: Fault = {
  id: 'comments-accepted',
  family: 'B',
  summary: 'comments are tolerated',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/\/\/[^\n]*|#[^\n]*/g, ''), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
