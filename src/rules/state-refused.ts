import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { eitherMayLie, examplesIn, stateOf } from '../judging/stateful.ts';

/** What a provider state forbids is refused. */
export const stateRefused = refuses(
  {
    id: 'state-refused',
    judges: 'state/error',
    profile: 'states',
    quick: 'all',
    summary: 'A request that the state of its connection forbids is refused.',
    plan: (clause, bench) => {
      const state = stateOf(clause, bench.contract);
      return examplesIn(state, bench).refused.map(({ name, request }) =>
        single(`${state.name}: ${name}`, request, {
          expect: 'refused',
          twin: request,
          state: { name: state.name, params: {} },
        }),
      );
    },
  },
  () => eitherMayLie,
);
