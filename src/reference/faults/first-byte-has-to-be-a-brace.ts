import type { Fault } from '../fault.ts';

/** What does not start with a brace is taken for no JSON. */
export const firstByteHasToBeABrace: Fault = {
  id: 'first-byte-has-to-be-a-brace',
  family: 'B',
  summary: 'what does not start with a brace is taken for no JSON',
  step: 'parse',
  deviate: (parse) => (text, contract) => (text.startsWith('{') ? parse(text, contract) : undefined),
  breaks: ['json-equivalents@body-json-equivalents', 'replay-equivalent@*-replay-equivalent'],
};
