import type { Fault } from '../fault.ts';

/** Raw control characters in a string are tolerated. */
export const controlCharactersAccepted: Fault = {
  id: 'control-characters-accepted',
  family: 'B',
  summary: 'raw control characters in a string are tolerated',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/[\u0000-\u001f]/g, ' '), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
