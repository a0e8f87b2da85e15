import { single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { otherwiseEnded } from '../judging/credential-forms.ts';
import { refuses } from '../judging/expectations.ts';
import { connectionToken, withHeader } from '../judging/request.ts';

/**
 * An issued credential of the greatest length is another one with a letter more, or with another at its end: it
 * is not cut to what fits, and compared to its end.
 */
export const credentialLengthened = refuses({
  id: 'credential-lengthened',
  judges: 'credential/maxLength',
  profile: 'states',
  quick: 'all',
  summary:
    'An issued credential of the greatest length with a letter more, or another at its end, is refused.',
  plan: (clause, { base, contract, quick }) => {
    const state = contract.states.find(({ connection }) => connection === 'first');
    if (state === undefined) return [];
    const tokenLength = clause.value as number;
    const changed = [
      ['and a letter', `${connectionToken}x`] as const,
      ...(quick ? [] : [[otherwiseEnded.told, `$${otherwiseEnded.name}`] as const]),
    ];
    return changed.map(([told, credential]) =>
      single(
        `header ${credentialHeader(clause)}: an issued credential of ${tokenLength} characters ${told}`,
        withHeader(base, credentialHeader(clause), credential),
        { expect: 'refused', twin: base, state: { name: state.name, params: { tokenLength } } },
      ),
    );
  },
});
