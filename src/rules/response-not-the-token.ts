import { excerpt } from '../judging/received.ts';
import { valueAt, withValueAt } from '../judging/response-value.ts';
import { surveys } from '../judging/surveys.ts';

/** What the server says to identify an event is not the token that the client sent with it. */
export const responseNotTheToken = surveys({
  id: 'response-not-the-token',
  judges: 'response/not-the-token',
  summary: 'The identity of an answer is not the idempotency token.',
  concerns: withValueAt,
  wrong: (clause, exchange, { contract }) => {
    const { value } = valueAt(clause, exchange, contract);
    return typeof value === 'string' && Object.values(exchange.tokens).includes(value)
      ? {
          expected: 'an identity that the server made',
          received: `the token of the request, ${excerpt(value)}`,
        }
      : undefined;
  },
});
