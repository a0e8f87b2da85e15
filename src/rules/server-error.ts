import { received } from '../judging/received.ts';
import { surveys } from '../judging/surveys.ts';

/** No answer is a 5xx: no input makes a server fail. Statuses that say that HTTP itself is not served are excepted. */
export const serverError = surveys({
  id: 'server-error',
  judges: 'operation/no-server-error',
  summary: 'No input is answered with a 5xx.',
  concerns: (_, { run }) => run.filter(({ response }) => response !== undefined),
  wrong: (clause, exchange, { contract }) => {
    const status = exchange.response?.status ?? 0;
    const excepted = (clause.parameters.except as readonly string[] | undefined) ?? [];
    return status < 500 || excepted.includes(String(status))
      ? undefined
      : { about: exchange.caseId, expected: 'an answer below 500', received: received(exchange, contract) };
  },
});
