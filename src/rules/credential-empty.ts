import { single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** A credential that is empty, or white space, is refused. */
export const credentialEmpty = refuses({
  id: 'credential-empty',
  judges: 'credential/minLength',
  summary: 'An empty credential is refused.',
  plan: (clause, { base }) => {
    const name = credentialHeader(clause);
    return [
      single(`header ${name}: empty`, withHeader(base, name, ''), { expect: 'refused', twin: base }),
      single(`header ${name}: a space`, withHeader(base, name, ' '), { expect: 'refused', twin: base }),
    ];
  },
});
