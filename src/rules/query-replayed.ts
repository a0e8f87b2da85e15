import { unchanged } from '../judging/replays.ts';
import { fresh, withMember } from '../judging/request.ts';

/** A replay with a query is the same event: the query is no part of what a token is remembered under. */
export const queryReplayed = unchanged({
  id: 'query-replayed',
  judges: 'operation/query-ignored',
  // The quick budget leaves the clause out.
  quick: [],
  summary: 'A replay with a query is the same event.',
  plan: (_, { base, contract }) => {
    const token = contract.idempotencyToken;
    if (token === undefined) return [];
    const request = withMember(base, token, fresh());
    return [
      {
        label: 'the same request with a query',
        steps: [
          { requests: [request] },
          { requests: [request] },
          { requests: [{ ...request, path: `${request.path}?unknown=1` }] },
        ],
        expect: 'answered',
      },
    ];
  },
});
