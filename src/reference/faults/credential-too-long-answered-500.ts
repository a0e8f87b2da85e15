import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';

/** A credential above the maximum makes the server fail. */
export const credentialTooLongAnswered500: Fault = {
  id: 'credential-too-long-answered-500',
  family: 'D',
  summary: 'a credential above the maximum makes the server fail',
  step: 'denied',
  deviate: (denied) => (why, contract) => (why === 'too long' ? failure(contract) : denied(why, contract)),
  breaks: ['refusal-error@*-max-length', 'server-error@no-server-error'],
};
