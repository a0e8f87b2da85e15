import { single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { connectionToken, withHeader } from '../judging/request.ts';

/** An issued credential of the greatest length is another one with a letter more, and is not cut to what fits. */
export const credentialLengthened = refuses({
  id: 'credential-lengthened',
  judges: 'credential/maxLength',
  profile: 'states',
  quick: 'all',
  summary: 'An issued credential of the greatest length with a letter more is refused.',
  plan: (clause, { base, contract }) => {
    const state = contract.states.find(({ connection }) => connection === 'first');
    if (state === undefined) return [];
    const tokenLength = clause.value as number;
    return [
      single(
        `header ${credentialHeader(clause)}: an issued credential of ${tokenLength} characters and a letter`,
        withHeader(base, credentialHeader(clause), `${connectionToken}x`),
        { expect: 'refused', twin: base, state: { name: state.name, params: { tokenLength } } },
      ),
    ];
  },
});
