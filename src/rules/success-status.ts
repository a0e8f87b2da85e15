import { served } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A success is exactly the documented status, not another 2xx. */
export const successStatus = surveys({
  id: 'success-status',
  judges: 'success/status',
  summary: 'A success has exactly the documented status.',
  concerns: (_, evidence) => served(evidence),
  wrong: (_, { response }, { contract: { success } }) =>
    response?.status === success.status
      ? undefined
      : { expected: `${success.status}`, received: `${response?.status}` },
});
