import { errorWith } from '../error-with.ts';
import type { Fault } from '../fault.ts';

/** An unknown credential is called invalid. */
export const credentialAnswered400: Fault = {
  id: 'credential-answered-400',
  family: 'D',
  summary: 'an unknown credential is called invalid',
  step: 'denied',
  deviate: (denied) => (why, contract) =>
    why === 'unknown' ? errorWith(contract, 400) : denied(why, contract),
  breaks: ['refusal-error@*-unknown'],
};
