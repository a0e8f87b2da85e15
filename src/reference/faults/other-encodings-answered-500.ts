import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** UTF-16 makes the server fail. */
export const otherEncodingsAnswered500: Fault = {
  id: 'other-encodings-answered-500',
  family: 'B',
  summary: 'UTF-16 makes the server fail',
  step: 'decode',
  deviate: (decode) => (bytes, contract) => {
    if (bytes.includes(0) && !bytes.includes(0x80)) throw new Refusal(failure(contract), 'Something failed.');
    return decode(bytes, contract);
  },
  breaks: [
    'encoding-other@body-encoding-other',
    'refusal-error@body-json-malformed',
    'server-error@no-server-error',
  ],
};
