import type { Fault } from '../fault.ts';

/** A framework's status for a missing credential. */
export const credentialAnswered401: Fault = {
  id: 'credential-answered-401',
  family: 'D',
  summary: "a framework's status for a missing credential",
  step: 'status',
  deviate: (status) => (error, contract) => (status(error, contract) === 403 ? 401 : status(error, contract)),
  breaks: [
    'refusal-error@*-duplicate',
    'refusal-error@*-elsewhere',
    'refusal-error@*-max-length',
    'refusal-error@*-min-length',
    'refusal-error@*-required',
    'refusal-error@*-unknown',
    'status-documented@documented-status',
  ],
};
