import type { Fault } from '../fault.ts';

/** A text above the maximum. */
export const errorTextTooLong: Fault = {
  id: 'error-text-too-long',
  family: 'H',
  summary: 'a text above the maximum',
  step: 'errorBody',
  deviate: () => () => JSON.stringify({ message: 'x'.repeat(2001) }),
  breaks: ['response-max-length@*error-*message-max-length'],
};
