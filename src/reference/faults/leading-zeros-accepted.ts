import type { Fault } from '../fault.ts';

/** Leading zeros and plus signs are tolerated. */
export const leadingZerosAccepted: Fault = {
  id: 'leading-zeros-accepted',
  family: 'B',
  summary: 'leading zeros and plus signs are tolerated',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/:[+0]+(?=\d)/g, ':'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
