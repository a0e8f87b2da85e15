import { single } from '../judging/case.ts';
import { ofPage, unreadable } from '../judging/cross-origin.ts';
import { accepted } from '../judging/exchange.ts';
import type { Rule } from '../judging/rule.ts';

/** A page can read a success, whichever part of the server makes it. */
export const successCrossOrigin: Rule = {
  id: 'success-cross-origin',
  judges: 'operation/cross-origin-success',
  profile: 'browser',
  summary: 'A success can be read by a page.',
  plan: (_, bench) => [
    single('a request of a page', ofPage(bench.base, bench), { expect: 'accepted' }),
    ...bench.examples
      .filter(({ request }) => request !== bench.base)
      .map(({ name, request }) =>
        single(`a request of a page (${name})`, ofPage(request, bench), { expect: 'accepted' }),
      ),
  ],
  concerns: (_, { cases }) => cases.map(({ last }) => last).filter(accepted),
  judge: (_, { cases }) =>
    cases.flatMap(({ case: { label }, last }) => {
      const wrong = accepted(last) ? unreadable(last) : undefined;
      return wrong === undefined ? [] : [{ about: label, ...wrong, exchanges: [last] }];
    }),
};
