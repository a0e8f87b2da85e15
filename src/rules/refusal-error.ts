import { responseFor } from '../contract/contract.ts';
import { errorName } from '../judging/error-name.ts';
import { accepted } from '../judging/exchange.ts';
import { received } from '../judging/received.ts';
import { allowedRefusals, refusalText } from '../judging/refusal.ts';
import { everyRefusal, type Rule } from '../judging/rule.ts';

/**
 * What breaks a clause is refused for that reason: with one of the statuses, and where the answer
 * names a documented error, with one of the names, that the clause allows. Not judged: names that
 * no response documents, and answers without one; other rules look at these.
 */
export const refusalError: Rule = {
  id: 'refusal-error',
  judges: everyRefusal,
  profile: 'core',
  summary: 'A refusal has the documented status and error.',
  concerns: (_, { refusals }) => refusals.map(({ last }) => last).filter((exchange) => !accepted(exchange)),
  judge: (clause, { contract, refusals }) => {
    const allowed = allowedRefusals(clause, contract);
    return refusals
      .filter(({ case: { judged }, last }) => !accepted(last) && judged !== 'refusal')
      .filter(({ case: { judged }, last }) => {
        const answers = allowed.filter(({ status }) => status === last.response?.status);
        const name = errorName(last, contract.errorType);
        const documented =
          judged === undefined && name !== undefined && responseFor(contract, name) !== undefined;
        return !(documented
          ? answers.some((one) => one.name === undefined || one.name === name)
          : answers.length > 0);
      })
      .map(({ case: { label, level }, last }) => ({
        about: label,
        expected: refusalText(clause, contract),
        received: received(last, contract),
        exchanges: [last],
        ...(level === undefined ? {} : { level }),
      }));
  },
};
