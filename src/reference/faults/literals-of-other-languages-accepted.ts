import type { Fault } from '../fault.ts';

/** True, None and undefined are known. */
export const literalsOfOtherLanguagesAccepted: Fault = {
  id: 'literals-of-other-languages-accepted',
  family: 'B',
  summary: 'True, None and undefined are known',
  step: 'parse',
  deviate: (parse) => (text, contract) =>
    parse(text, contract) ?? parse(text.replaceAll(/:(True|None|undefined)\b/g, ':null'), contract),
  breaks: ['json-malformed@body-json-malformed'],
};
