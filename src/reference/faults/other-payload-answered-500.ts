import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

/** A token with another payload makes the server fail. */
export const otherPayloadAnswered500: Fault = {
  id: 'other-payload-answered-500',
  family: 'G',
  summary: 'a token with another payload makes the server fail',
  step: 'conflict',
  deviate: () => (_, __, contract) => {
    throw new Refusal(failure(contract), 'Something failed.');
  },
  breaks: ['server-error@no-server-error', 'token-other-payload@*-other-payload'],
};
