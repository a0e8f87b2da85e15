import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';

/** A broken constraint makes the server fail. */
export const invalidAnswered500: Fault = {
  id: 'invalid-answered-500',
  family: 'H',
  summary: 'a broken constraint makes the server fail',
  step: 'invalid',
  deviate: () => (contract) => failure(contract),
  breaks: ['duplicate-members@body-duplicate-members', 'refusal-error@*', 'server-error@no-server-error'],
};
