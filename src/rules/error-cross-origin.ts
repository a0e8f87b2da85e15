import { refusedOfPage, unreadable } from '../judging/cross-origin.ts';
import { accepted } from '../judging/exchange.ts';
import type { Rule } from '../judging/rule.ts';

/** A page can read an error, whichever part of the server it comes from. */
export const errorCrossOrigin: Rule = {
  id: 'error-cross-origin',
  judges: 'operation/cross-origin-errors',
  profile: 'browser',
  quick: 'all',
  summary: 'An error can be read by a page.',
  plan: (_, bench) => refusedOfPage(bench),
  concerns: (_, { cases }) => cases.map(({ last }) => last).filter((exchange) => !accepted(exchange)),
  judge: (_, { cases }) =>
    cases.flatMap(({ case: { label }, last }) => {
      const wrong = accepted(last) ? undefined : unreadable(last);
      return wrong === undefined ? [] : [{ about: label, ...wrong, exchanges: [last] }];
    }),
};
