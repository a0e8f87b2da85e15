import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';

/** A query string changes nothing. */
export const queryIgnored = accepts({
  id: 'query-ignored',
  judges: 'operation/query-ignored',
  // The quick budget leaves the clause out.
  quick: [],
  summary: 'A query string is ignored.',
  plan: (_, { contract, base }) =>
    ['?', '?unknown=1', '?unknown', `?${contract.members[0]?.name ?? 'a'}=unlisted`].map((query) =>
      single(`query: ${query}`, { ...base, path: base.path + query }, { expect: 'accepted' }),
    ),
});
