import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';

/** A credential of the least or greatest length, and one below that, is accepted when it was issued. */
export const credentialIssuedBounds = accepts(
  {
    id: 'credential-issued-bounds',
    judges: 'credential/issued-bounds',
    profile: 'states',
    quick: 'all',
    summary: 'An issued credential is accepted at the bounds of its length.',
    plan: (_, { base, contract }) => {
      const { minLength: least = 1, maxLength: most } = contract.credential?.schema ?? {};
      const state = contract.states.find(({ connection }) => connection === 'first');
      if (state === undefined) return [];
      const lengths = [Math.max(1, least), ...(most === undefined ? [] : [most - 1, most])];
      return [...new Set(lengths)].map((tokenLength) =>
        single(`an issued credential of ${tokenLength} characters`, base, {
          expect: 'accepted',
          twin: base,
          state: { name: state.name, params: { tokenLength } },
        }),
      );
    },
  },
  () =>
    'the target refuses credentials of that length, or the state endpoint gives one that the target does not know',
);
