import type { Clause } from '../contract/clause.ts';
import { responseFor, type Contract } from '../contract/contract.ts';
import type { Exchange } from '../judging/exchange.ts';
import { received } from '../judging/received.ts';
import type { Evidence, Rule } from '../judging/rule.ts';
import { surveys } from '../judging/surveys.ts';
import { finals, outcome } from '../judging/wire.ts';

/** Whether the answer is what a provider state asked the service for. */
function isAskedFor({ state, response }: Exchange, contract: Contract): boolean {
  const error = contract.states.find(({ name }) => name === state?.name)?.error;
  return error !== undefined && responseFor(contract, error)?.status === response?.status;
}

function isFailure(status: number, { parameters }: Clause): boolean {
  const excepted = (parameters.except as readonly string[] | undefined) ?? [];
  return status >= 500 && !excepted.includes(String(status));
}

const expected = 'an answer below 500';

const answers = surveys({
  id: 'server-error',
  judges: 'operation/no-server-error',
  summary: 'No input is answered with a 5xx.',
  concerns: (_, { run, contract }) =>
    run.filter((exchange) => exchange.response !== undefined && !isAskedFor(exchange, contract)),
  wrong: (clause, exchange, { contract }) =>
    isFailure(exchange.response?.status ?? 0, clause)
      ? { about: exchange.caseId, expected, received: received(exchange, contract) }
      : undefined,
});

/**
 * No answer is a 5xx: no input makes a server fail, on a raw connection neither, where each request is
 * well-formed. Statuses that say that HTTP itself is not served are excepted.
 */
export const serverError: Rule = {
  ...answers,
  judge: (clause, evidence) => [...answers.judge(clause, evidence), ...failures(clause, evidence)],
};

function failures(clause: Clause, { connections }: Evidence): ReturnType<Rule['judge']> {
  return connections
    .filter(
      ({ case: one, transcript }) =>
        one.plain === true && finals(transcript).some(({ status }) => isFailure(status, clause)),
    )
    .map(({ case: { label }, transcript }) => ({
      about: label,
      expected,
      received: outcome(transcript),
      exchanges: [],
      transcripts: [transcript],
    }));
}
