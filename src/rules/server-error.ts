import { responseFor, type Contract } from '../contract/contract.ts';
import type { Exchange } from '../judging/exchange.ts';
import { received } from '../judging/received.ts';
import { surveys } from '../judging/surveys.ts';

/** Whether the answer is what a provider state asked the service for. */
function isAskedFor({ state, response }: Exchange, contract: Contract): boolean {
  const error = contract.states.find(({ name }) => name === state?.name)?.error;
  return error !== undefined && responseFor(contract, error)?.status === response?.status;
}

/** No answer is a 5xx: no input makes a server fail. Statuses that say that HTTP itself is not served are excepted. */
export const serverError = surveys({
  id: 'server-error',
  judges: 'operation/no-server-error',
  summary: 'No input is answered with a 5xx.',
  concerns: (_, { run, contract }) =>
    run.filter((exchange) => exchange.response !== undefined && !isAskedFor(exchange, contract)),
  wrong: (clause, exchange, { contract }) => {
    const status = exchange.response?.status ?? 0;
    const excepted = (clause.parameters.except as readonly string[] | undefined) ?? [];
    return status < 500 || excepted.includes(String(status))
      ? undefined
      : { about: exchange.caseId, expected: 'an answer below 500', received: received(exchange, contract) };
  },
});
