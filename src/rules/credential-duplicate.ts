import { single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { connectionToken, withHeader } from '../judging/request.ts';

/** Two credentials in one request, one of them unknown, are refused whichever comes first. */
export const credentialDuplicate = refuses({
  id: 'credential-duplicate',
  judges: 'credential/duplicate',
  summary: 'Two different credentials are refused.',
  plan: (clause, { base }) => {
    const name = credentialHeader(clause);
    const other = 'conformance-token-that-nobody-issued';
    return [
      single(`header ${name}: twice, the unknown one last`, withHeader(base, name, connectionToken, other), {
        expect: 'refused',
        twin: base,
      }),
      single(`header ${name}: twice, the unknown one first`, withHeader(base, name, other, connectionToken), {
        expect: 'refused',
        twin: base,
      }),
    ];
  },
});
