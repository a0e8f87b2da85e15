import { listed, passed, preflightCase } from '../judging/cross-origin.ts';
import type { Rule } from '../judging/rule.ts';

const allowHeaders = 'Access-Control-Allow-Headers';
const unmatched = 'authorization';
const diagnosis =
  'a wildcard does not stand for Authorization by the Fetch Standard; some browsers take it so';

/** The answer to a preflight allows each header that was asked for; a wildcard does not stand for Authorization. */
export const preflightHeaders: Rule = {
  id: 'preflight-headers',
  judges: 'operation/preflight-headers',
  profile: 'browser',
  summary: 'The answer to a preflight allows each header that it asks for.',
  plan: (clause, bench) => [preflightCase(clause, bench)],
  concerns: (_, { cases }) => cases.map(({ last }) => last).filter(passed),
  judge: ({ parameters }, { cases }) =>
    cases.flatMap(({ case: { label }, last }) => {
      if (!passed(last)) return [];
      const allowed = listed(last, allowHeaders);
      const missing = (parameters.headers as readonly string[]).filter(
        (name) => !allowed.includes(name) && (name === unmatched || !allowed.includes('*')),
      );
      if (missing.length === 0) return [];
      // The one that is missing is what a wildcard does not stand for by the standard, and does in some browsers.
      const wildcard = allowed.includes('*');
      return [
        {
          about: label,
          expected: `${allowHeaders} with ${missing.join(', ')}`,
          received: allowed.length === 0 ? `no ${allowHeaders}` : `${allowHeaders}: ${allowed.join(', ')}`,
          exchanges: [last],
          ...(wildcard ? { level: 'SHOULD' as const, diagnosis } : {}),
        },
      ];
    }),
};
