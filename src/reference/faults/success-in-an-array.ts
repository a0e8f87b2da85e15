import type { Fault } from '../fault.ts';

/** The object is in an array. */
export const successInAnArray: Fault = {
  id: 'success-in-an-array',
  family: 'F',
  summary: 'the object is in an array',
  step: 'success',
  deviate:
    (success) =>
    (...all) => {
      const answer = success(...all);
      return { ...answer, body: `[${String(answer.body)}]` };
    },
  breaks: ['response-type@response-body-json-type'],
};
