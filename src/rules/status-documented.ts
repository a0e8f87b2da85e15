import { received } from '../judging/received.ts';
import { toOperation } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A request to the operation gets a documented status. Not judged: successes and 5xx, which have rules of their own. */
export const statusDocumented = surveys({
  id: 'status-documented',
  judges: 'operation/documented-status',
  summary: 'Each refusal has a documented status.',
  concerns: (_, evidence) => toOperation(evidence),
  wrong: (_, exchange, { contract }) => {
    const status = exchange.response?.status ?? 0;
    const judged = status < 200 || (status >= 300 && status < 500);
    return !judged || contract.responses.some((one) => one.status === status)
      ? undefined
      : {
          about: exchange.caseId,
          expected: `one of ${contract.responses.map((one) => one.status).join(', ')}`,
          received: received(exchange, contract),
        };
  },
});
