import { further, single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** An Authorization header is ignored: nearly every real client signs, though the operation is not signed. */
export const authorizationIgnored = accepts({
  id: 'authorization-ignored',
  judges: 'operation/authorization-ignored',
  // It is among the headers that clients send.
  quick: [],
  summary: 'An Authorization header is ignored.',
  plan: (clause, { base }) =>
    Object.entries(clause.parameters.headers as Readonly<Record<string, string>>).map(([name, value], at) => {
      const one = single(`header Authorization: ${name}`, withHeader(base, 'Authorization', value), {
        expect: 'accepted',
      });
      return at === 0 ? one : further(one);
    }),
});
