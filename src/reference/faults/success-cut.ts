import type { Fault } from '../fault.ts';

/** The body ends early. */
export const successCut: Fault = {
  id: 'success-cut',
  family: 'F',
  summary: 'the body ends early',
  step: 'success',
  deviate:
    (success) =>
    (...all) => {
      const answer = success(...all);
      return { ...answer, body: String(answer.body).slice(0, -3) };
    },
  breaks: ['response-type@response-body-json-type', 'success-json@response-json'],
};
