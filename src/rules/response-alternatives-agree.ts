import { alternativesOf, responseWith } from '../contract/contract.ts';
import { bodyMember } from '../judging/body.ts';
import { excerpt } from '../judging/received.ts';
import { withStatusOf } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** The members of which a body has to have one, and has more, hold the same. */
export const responseAlternativesAgree = surveys({
  id: 'response-alternatives-agree',
  judges: 'response/alternatives-agree',
  summary: 'Members that stand for one another hold the same.',
  concerns: withStatusOf,
  wrong: (_, exchange, { contract }) => {
    const { schema } = responseWith(contract, exchange.response?.status) ?? {};
    const values = alternativesOf(schema)
      .map((name) => bodyMember(exchange, name))
      .filter((value) => typeof value === 'string');
    return new Set(values).size <= 1
      ? undefined
      : { expected: 'one text', received: values.map(excerpt).join(' and ') };
  },
});
