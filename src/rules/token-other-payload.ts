import { answers } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { fresh, withMember } from '../judging/request.ts';

/** A token that comes again with another payload: replayed, served afresh, or refused, never a failure. */
export const tokenOtherPayload = answers({
  id: 'token-other-payload',
  judges: 'request/other-payload',
  quick: [],
  summary: 'A token with another payload is replayed, served or refused with 400.',
  plan: (clause, { examples }) => {
    const name = namedMember(clause);
    const [first, ...rest] = examples.map(({ request }) => withMember(request, name, fresh()));
    const other = rest.at(0);
    return first === undefined || other === undefined
      ? []
      : [
          {
            label: 'the same token with another payload',
            steps: [{ requests: [first] }, { requests: [other] }],
            expect: 'answered',
          },
        ];
  },
});
