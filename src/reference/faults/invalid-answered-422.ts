import type { Fault } from '../fault.ts';

/** A validation library's status. */
export const invalidAnswered422: Fault = {
  id: 'invalid-answered-422',
  family: 'H',
  summary: "a validation library's status",
  step: 'status',
  deviate: (status) => (error, contract) => (status(error, contract) === 400 ? 422 : status(error, contract)),
  breaks: [
    'duplicate-members@body-duplicate-members',
    'encoding-other@body-encoding-other',
    'nesting-deep@body-nesting-deep',
    'refusal-error@*',
    'size-giant@body-size-giant',
    'status-documented@documented-status',
  ],
};
