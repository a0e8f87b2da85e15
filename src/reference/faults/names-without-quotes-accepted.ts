import type { Fault } from '../fault.ts';

/** Names need no quotes. */
export const namesWithoutQuotesAccepted: Fault = {
  id: 'names-without-quotes-accepted',
  family: 'B',
  summary: 'names need no quotes',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/([{,]\s*)([A-Za-z]\w*)\s*:/g, '$1\"$2\":'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
