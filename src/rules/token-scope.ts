import { accepted } from '../judging/exchange.ts';
import type { Defect } from '../judging/finding.ts';
import { sameAnswer } from '../judging/identity.ts';
import { namedMember } from '../judging/lengths.ts';
import { bodyExcerpt, received } from '../judging/received.ts';
import { distinct } from '../judging/replays.ts';
import { fresh, secondConnectionToken, withHeader, withMember } from '../judging/request.ts';
import type { Evidence, Rule } from '../judging/rule.ts';

const apart = distinct({
  id: 'token-scope',
  judges: 'request/scope',
  profile: 'states',
  needsSecond: true,
  summary: "Another connection's request with the same token is an event of its own, and replayed there.",
  plan: (clause, { base, contract, quick }) => {
    const header = contract.credential?.header;
    if (header === undefined) return [];
    const request = withMember(base, namedMember(clause), fresh());
    const both = [request, withHeader(request, header, secondConnectionToken)];
    return [
      {
        label: 'the same request in two connections',
        steps: [...both, ...(quick ? [] : both)].map((one) => ({ requests: [one] })),
        expect: 'accepted',
        note: ['first connection', 'second connection'],
      },
    ];
  },
});

/** The evidence with the first request in each connection alone. */
function firsts(evidence: Evidence): Evidence {
  return {
    ...evidence,
    cases: evidence.cases.map((run) => ({ ...run, exchanges: run.exchanges.slice(0, 2) })),
  };
}

/** The same token in another connection is another event, which has replays as the first one has. */
export const tokenScope: Rule = {
  ...apart,
  concerns: (clause, evidence) => apart.concerns?.(clause, firsts(evidence)) ?? [],
  unmet: (_, { cases }) => secondRefused(cases),
  judge: (clause, evidence) => [...apart.judge(clause, firsts(evidence)), ...forgotten(evidence)],
};

/** That the second token is not served where the first one is, if so: nothing was seen of another connection. */
function secondRefused(cases: Evidence['cases']): string | undefined {
  const refused = cases.flatMap(({ exchanges: [first, second] }) =>
    first !== undefined && accepted(first) && second !== undefined && !accepted(second) ? [second] : [],
  );
  const status = refused[0]?.response?.status;
  return status === undefined
    ? undefined
    : `the token of the second connection was refused with ${status}: SECOND_CONNECTION_TOKEN or --state-url has to give one that the target knows`;
}

/** The second connection's replays that are no replays, where the first connection's are. */
function forgotten({ cases, contract }: Evidence): readonly Defect[] {
  return cases.flatMap(
    ({ case: { label }, exchanges: [first, second, firstAgain, again] }): readonly Defect[] => {
      if (first === undefined || second === undefined || firstAgain === undefined || again === undefined)
        return [];
      if (![first, second, firstAgain].every(accepted) || !sameAnswer(first, firstAgain, contract)) return [];
      if (accepted(again) && sameAnswer(second, again, contract)) return [];
      return [
        {
          about: `${label}: second connection again`,
          expected: 'the answer that the second connection had before',
          received: accepted(again) ? bodyExcerpt(again) : received(again, contract),
          exchanges: [second, again],
        },
      ];
    },
  );
}
