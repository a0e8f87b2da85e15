import type { CaseRun } from '../judging/case.ts';
import { accepted } from '../judging/exchange.ts';
import { sameAnswer } from '../judging/identity.ts';
import { bodyExcerpt, received } from '../judging/received.ts';
import type { Evidence, Rule } from '../judging/rule.ts';
import { eitherMayLie, examplesIn, metState, stateOf, withoutStateError } from '../judging/stateful.ts';

/** Once a passing state is over, the request that it refused is served, and is known from then on. */
export const stateRecovers: Rule = {
  id: 'state-recovers',
  judges: 'state/recovers',
  profile: 'states',
  quick: 'all',
  summary: 'A request that was refused for a passing reason is served when it comes again with its token.',
  plan: (clause, bench) => {
    const state = stateOf(clause, bench.contract);
    return examplesIn(state, bench).refused.map(({ name, request }) => ({
      label: `${state.name} once, and the same request again: ${name}`,
      steps: [{ requests: [request] }, { requests: [request] }, { requests: [request] }],
      expect: 'accepted',
      twin: request,
      state: { name: state.name, params: { times: 1 } },
    }));
  },
  concerns: (_, evidence) => begun(evidence).map(({ last }) => last),
  unmet: (_, evidence) => withoutStateError(evidence),
  judge: (clause, evidence) =>
    begun(evidence).flatMap(({ case: { label: about }, exchanges }) => {
      const { contract } = evidence;
      const [first, again, replay] = exchanges;
      if (first === undefined || again === undefined || replay === undefined) return [];
      const refused = [again, replay].find((exchange) => !accepted(exchange));
      if (refused !== undefined)
        return [
          {
            about,
            expected: `accepted with ${contract.success.status}, as if nothing had been before`,
            received: received(refused, contract),
            exchanges: [first, refused],
            ...(received(refused, contract) === received(first, contract)
              ? { diagnosis: `${eitherMayLie(stateOf(clause, contract))}; it was asked for once` }
              : {}),
          },
        ];
      return sameAnswer(again, replay, contract)
        ? []
        : [
            {
              about,
              expected: `the answer of the request that was served, ${bodyExcerpt(again)}`,
              received: bodyExcerpt(replay),
              exchanges: [again, replay],
            },
          ];
    }),
};

/** The cases whose first request met the state; where none did, another rule tells of it. */
function begun({ cases, contract }: Evidence): readonly CaseRun[] {
  return cases.filter((run) => metState(run, contract));
}
