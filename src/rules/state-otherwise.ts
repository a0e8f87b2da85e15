import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { eitherMayLie, examplesIn, stateOf } from '../judging/stateful.ts';

/** What a provider state does not forbid is served. */
export const stateOtherwise = accepts(
  {
    id: 'state-otherwise',
    judges: 'state/otherwise',
    profile: 'states',
    quick: 'all',
    summary: 'A request that the state of its connection does not forbid is served.',
    plan: (clause, bench) => {
      const state = stateOf(clause, bench.contract);
      return examplesIn(state, bench).served.map(({ name, request }) =>
        single(`${state.name}: ${name}`, request, {
          expect: 'accepted',
          twin: request,
          state: { name: state.name, params: {} },
        }),
      );
    },
  },
  (clause, { contract }) => eitherMayLie(stateOf(clause, contract)),
);
