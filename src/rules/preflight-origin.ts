import { preflightCase, unreadable } from '../judging/cross-origin.ts';
import { accepted } from '../judging/exchange.ts';
import type { Rule } from '../judging/rule.ts';

/** The answer to a preflight allows the page's origin. */
export const preflightOrigin: Rule = {
  id: 'preflight-origin',
  judges: 'operation/preflight-origin',
  profile: 'browser',
  summary: "The answer to a preflight allows the page's origin.",
  plan: (clause, bench) => [preflightCase(clause, bench)],
  concerns: (_, { cases }) => cases.map(({ last }) => last).filter(accepted),
  judge: (_, { cases }) =>
    cases.flatMap(({ case: { label }, last }) => {
      const wrong = accepted(last) ? unreadable(last) : undefined;
      return wrong === undefined ? [] : [{ about: label, ...wrong, exchanges: [last] }];
    }),
};
