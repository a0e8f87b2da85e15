import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** Bytes that are not UTF-8 make the server fail. */
export const invalidUtf8Answered500: Fault = {
  id: 'invalid-utf8-answered-500',
  family: 'B',
  summary: 'bytes that are not UTF-8 make the server fail',
  step: 'decode',
  deviate: (decode) => (bytes, contract) => {
    const text = decode(bytes, contract);
    if (text === undefined) throw new Refusal(failure(contract), 'Something failed.');
    return text;
  },
  breaks: [
    'encoding-other@body-encoding-other',
    'refusal-error@body-encoding-invalid',
    'server-error@no-server-error',
  ],
};
