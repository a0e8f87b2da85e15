import { single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { accepts } from '../judging/expectations.ts';
import { connectionToken, withHeader, withoutHeader } from '../judging/request.ts';

/** A header's name is matched without regard to case (RFC 9110, section 5.1). */
export const credentialNameCase = accepts({
  id: 'credential-name-case',
  judges: 'credential/name-case',
  summary: 'The credential header is known in any case.',
  plan: (clause, { base }) => {
    const name = credentialHeader(clause);
    return [name.toLowerCase(), name.toUpperCase()].map((other) =>
      single(
        `header ${name}: named ${other}`,
        withHeader(withoutHeader(base, name), other, connectionToken),
        {
          expect: 'accepted',
        },
      ),
    );
  },
});
