import { errorWith } from '../error-with.ts';
import type { Fault } from '../fault.ts';

/** A broken constraint is called a lack of access. */
export const invalidAnswered403: Fault = {
  id: 'invalid-answered-403',
  family: 'H',
  summary: 'a broken constraint is called a lack of access',
  step: 'invalid',
  deviate: () => (contract) => errorWith(contract, 403),
  breaks: ['duplicate-members@body-duplicate-members', 'refusal-error@*'],
};
