import { clientKind, clientOf } from '../contract/client-clauses.ts';
import { clientCases } from '../judging/client-cases.ts';
import { accepted } from '../judging/exchange.ts';
import { bodyExcerpt } from '../judging/received.ts';
import type { Rule } from '../judging/rule.ts';
import { misread } from '../judging/understanding.ts';

/** The client has the whole of a success: the members that it returns to its caller. */
export const clientAnswersRead: Rule = {
  id: 'client-answers-read',
  judges: clientKind,
  profile: 'clients',
  summary: 'A client reads the members of a success.',
  plan: (clause, bench) => clientCases(clause, bench, 'served'),
  concerns: (_, { cases }) => cases.map(({ last }) => last).filter(accepted),
  judge: (clause, { cases, contract }) => {
    const client = clientOf(clause);
    return cases.flatMap(({ case: { label }, last, exchanges }) => {
      if (!accepted(last)) return [];
      const wrong = misread(last, client, contract);
      if (wrong === undefined) return [];
      return [
        {
          about: label,
          expected: `a success that ${client.title} reads`,
          received: bodyExcerpt(last),
          exchanges,
          diagnosis: `${client.title} reads ${wrong}`,
        },
      ];
    });
  },
};
