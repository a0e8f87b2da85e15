import type { Fault } from '../fault.ts';

/** The body is Latin-1. */
export const successNotUtf8: Fault = {
  id: 'success-not-utf8',
  family: 'F',
  summary: 'the body is Latin-1',
  step: 'success',
  deviate:
    (success) =>
    (...all) => {
      const answer = success(...all);
      return {
        ...answer,
        body: Buffer.from(String(answer.body).replace('}', ',"place":"Zürich"}'), 'latin1'),
      };
    },
  breaks: ['response-type@response-body-json-type', 'success-json@response-json'],
};
