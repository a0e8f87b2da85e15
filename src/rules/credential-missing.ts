import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { credentialHeader } from '../judging/credential.ts';
import { withoutHeader } from '../judging/request.ts';

/** A request without the credential header is refused. Not judged: which of the allowed errors wins. */
export const credentialMissing = refuses({
  id: 'credential-missing',
  judges: 'credential/required',
  summary: 'A request without the credential header is refused.',
  plan: (clause, { base }) => {
    const name = credentialHeader(clause);
    return [single(`header ${name}: missing`, withoutHeader(base, name), { expect: 'refused', twin: base })];
  },
});
