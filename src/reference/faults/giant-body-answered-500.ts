import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A giant body makes the server fail. */
export const giantBodyAnswered500: Fault = {
  id: 'giant-body-answered-500',
  family: 'B',
  summary: 'a giant body makes the server fail',
  step: 'decode',
  deviate: (decode) => (bytes, contract) => {
    if (bytes.length > 1_000_000) throw new Refusal(failure(contract), 'Something failed.');
    return decode(bytes, contract);
  },
  breaks: ['server-error@no-server-error', 'size-giant@body-size-giant'],
};
