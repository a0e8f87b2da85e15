import type { Fault } from '../fault.ts';

/** The body starts with a byte-order mark. */
export const successWithAByteOrderMark: Fault = {
  id: 'success-with-a-byte-order-mark',
  family: 'F',
  summary: 'the body starts with a byte-order mark',
  step: 'success',
  deviate:
    (success) =>
    (...all) => {
      const answer = success(...all);
      return { ...answer, body: `\ufeff${String(answer.body)}` };
    },
  breaks: ['response-type@response-body-json-type', 'success-json@response-json'],
};
