import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A byte-order mark makes the server fail. */
export const byteOrderMarkAnswered500: Fault = {
  id: 'byte-order-mark-answered-500',
  family: 'B',
  summary: 'a byte-order mark makes the server fail',
  step: 'decode',
  deviate: (decode) => (bytes, contract) => {
    if (bytes[0] === 0xef) throw new Refusal(failure(contract), 'Something failed.');
    return decode(bytes, contract);
  },
  breaks: ['encoding-other@body-encoding-other', 'server-error@no-server-error'],
};
