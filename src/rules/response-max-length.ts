import type { Contract } from '../contract/contract.ts';
import { errorName } from '../judging/error-name.ts';
import type { Exchange } from '../judging/exchange.ts';
import { responseKeyword } from '../judging/response-value.ts';
import type { Rule } from '../judging/rule.ts';

const rule = responseKeyword({
  id: 'response-max-length',
  judges: 'response/maxLength',
  summary: 'Each text of an answer has its maximum.',
});

/** A text in an answer has at most `maxLength` scalar values, but for errors that the clause excepts by their names. */
export const responseMaxLength: Rule = {
  ...rule,
  judge: (clause, evidence) => {
    const except = (clause.parameters.except ?? []) as readonly string[];
    return rule
      .judge(clause, evidence)
      .filter(({ exchanges: [exchange] }) => !except.includes(nameIn(exchange, evidence.contract) ?? ''));
  },
};

function nameIn(exchange: Exchange | undefined, { errorType }: Contract): string | undefined {
  return exchange && errorName(exchange, errorType);
}
