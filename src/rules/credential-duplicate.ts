import { further, single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { unknownCredential, connectionToken, withHeader } from '../judging/request.ts';

/** Two credentials in one request are refused: one of them unknown, whichever comes first, or both the same. */
export const credentialDuplicate = refuses({
  id: 'credential-duplicate',
  judges: 'credential/duplicate',
  quick: ['last', 'first'],
  summary: 'Two credentials are refused.',
  plan: (clause, { base }) => {
    const name = credentialHeader(clause);
    return [
      single(
        `header ${name}: twice, the unknown one last`,
        withHeader(base, name, connectionToken, unknownCredential),
        {
          expect: 'refused',
          twin: base,
        },
      ),
      single(
        `header ${name}: twice, the unknown one first`,
        withHeader(base, name, unknownCredential, connectionToken),
        {
          expect: 'refused',
          twin: base,
        },
      ),
      further(
        single(
          `header ${name}: twice, both the same`,
          withHeader(base, name, connectionToken, connectionToken),
          { expect: 'refused', twin: base },
        ),
      ),
    ];
  },
});
