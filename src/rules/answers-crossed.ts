import { accepted } from '../judging/exchange.ts';
import { identity } from '../judging/identity.ts';
import type { Rule } from '../judging/rule.ts';
import { fresh, withMember } from '../judging/request.ts';

const together = 12;

/**
 * Each of several requests that are released together gets its own answer: the one that its replay,
 * sent alone, gets again. Not judged where there is no idempotency token.
 */
export const answersCrossed: Rule = {
  id: 'answers-crossed',
  judges: 'operation/answers-not-crossed',
  // It takes twice as many requests as are released together.
  quick: [],
  profile: 'core',
  summary: 'Parallel requests get their own answers.',
  plan: (_, { contract, base }) => {
    const token = contract.idempotencyToken;
    if (token === undefined) return [];
    const requests = Array.from({ length: together }, (__, index) =>
      withMember(base, token, fresh(`t${index}`)),
    );
    return [
      {
        label: `${together} requests at once, then each again alone`,
        steps: [{ requests }, ...requests.map((request) => ({ requests: [request] }))],
        expect: 'accepted',
      },
    ];
  },
  concerns: (_, { contract, cases }) =>
    cases.flatMap(({ exchanges }) =>
      exchanges.filter((exchange) => identity(exchange, contract) !== undefined),
    ),
  judge: (_, { contract, cases }) =>
    cases.flatMap(({ case: { label }, exchanges }) =>
      exchanges.slice(0, together).flatMap((exchange, index) => {
        const again = exchanges[together + index];
        if (again === undefined || !accepted(exchange) || !accepted(again)) return [];
        const mine = identity(exchange, contract);
        const own = identity(again, contract);
        if (mine === undefined || own === undefined || mine === own) return [];
        const other = exchanges
          .slice(together)
          .find((one, at) => at !== index && identity(one, contract) === mine);
        return other === undefined
          ? []
          : [
              {
                about: label,
                expected: `${own}, as when sent alone`,
                received: `${mine}, the answer to another request`,
                exchanges: [exchange, again, other],
              },
            ];
      }),
    ),
};
