import { further, single, type Case } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import type { Rule } from '../judging/rule.ts';

const rule = accepts({
  id: 'query-ignored',
  judges: 'operation/query-ignored',
  // The quick budget leaves the clause out.
  quick: [],
  summary: 'A query string is ignored.',
  plan: (_, { contract, base }) => {
    const one = (query: string, expect: Case['expect']): Case =>
      single(`query: ${query}`, { ...base, path: base.path + query }, { expect });
    const whole = ['?', '?unknown=1', '?unknown', `?${contract.members[0]?.name ?? 'a'}=unlisted`];
    return [...whole.map((query) => one(query, 'accepted')), further(one('?%ZZ', 'answered'))];
  },
});

/** A query string changes nothing. One that is no query of a URI may be refused, and makes no server fail. */
export const queryIgnored: Rule = {
  ...rule,
  judge: (clause, evidence) =>
    rule.judge(clause, {
      ...evidence,
      cases: evidence.cases.filter((run) => run.case.expect === 'accepted'),
    }),
};
