import { refusedOfPage, unreadable } from '../judging/cross-origin.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import type { Evidence, Rule } from '../judging/rule.ts';

/** A page can read an error, whichever part of the server it comes from. */
export const errorCrossOrigin: Rule = {
  id: 'error-cross-origin',
  judges: 'operation/cross-origin-errors',
  profile: 'browser',
  quick: ['missing', 'broken JSON', 'an unknown credential'],
  summary: 'An error can be read by a page.',
  plan: (_, bench) => refusedOfPage(bench),
  concerns: (_, evidence) => refusalsToPages(evidence).map(({ exchange }) => exchange),
  judge: (_, evidence) =>
    refusalsToPages(evidence).flatMap(({ about, exchange }) => {
      const wrong = unreadable(exchange);
      return wrong === undefined ? [] : [{ about, ...wrong, exchanges: [exchange] }];
    }),
};

/** Its own cases, and what a page met in a provider state. */
function refusalsToPages({
  cases,
  run,
}: Evidence): readonly { readonly about: string; readonly exchange: Exchange }[] {
  const inStates = run.filter(
    ({ state, request, response, expect }) =>
      // One that was waited out is no answer of the state.
      state !== undefined &&
      response !== undefined &&
      expect === 'refused' &&
      request.headers.some(([name]) => name === 'Origin'),
  );
  return [
    ...cases.map(({ case: { label }, last }) => ({ about: label, exchange: last })),
    ...inStates.map((exchange) => ({
      about: `a request of a page in the state "${exchange.state?.name ?? ''}"`,
      exchange,
    })),
  ].filter(({ exchange }) => !accepted(exchange));
}
