import { single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { connectionToken, withHeader } from '../judging/request.ts';

/** A credential that nobody issued is refused, however near it is to one. */
export const credentialUnknown = refuses({
  id: 'credential-unknown',
  judges: 'credential/unknown',
  quick: 2,
  summary: 'A credential that nobody issued is refused.',
  plan: (clause, { base }) => {
    const name = credentialHeader(clause);
    const values = {
      'nobody issued it': 'conformance-token-that-nobody-issued',
      'one character': 'x',
      'the credential and a letter': `${connectionToken}x`,
      'a letter and the credential': `x${connectionToken}`,
      'Bearer and the credential': `Bearer ${connectionToken}`,
      'the credential in quotes': `"${connectionToken}"`,
      'an SQL condition': "' OR '1'='1",
      'a wildcard': '*',
      'the word null': 'null',
      'the word undefined': 'undefined',
      'the name of a property': 'constructor',
      'another name of a property': '__proto__',
      'the credential twice, with a comma': `${connectionToken}, ${connectionToken}`,
    };
    return Object.entries(values).map(([told, value]) =>
      single(`header ${name}: ${told}`, withHeader(base, name, value), { expect: 'refused', twin: base }),
    );
  },
});
