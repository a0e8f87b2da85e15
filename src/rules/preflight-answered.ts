import { preflightCase } from '../judging/cross-origin.ts';
import { accepted } from '../judging/exchange.ts';
import { received } from '../judging/received.ts';
import type { Rule } from '../judging/rule.ts';

/** A preflight is answered with a 2xx: it has no credential, and a browser takes nothing else for a yes. */
export const preflightAnswered: Rule = {
  id: 'preflight-answered',
  judges: 'operation/preflight-answered',
  profile: 'browser',
  summary: 'The preflight of a page is answered with a 2xx.',
  plan: (clause, bench) => [preflightCase(clause, bench)],
  judge: (_, { cases, contract }) =>
    cases
      .filter(({ last }) => !accepted(last))
      .map(({ case: { label }, last }) => ({
        about: label,
        expected: 'any 2xx',
        received: received(last, contract),
        exchanges: [last],
      })),
};
