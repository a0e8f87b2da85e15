import { further, single, type Case } from '../judging/case.ts';
import { asClientsSend } from '../judging/client-headers.ts';
import type { CredentialForm } from '../judging/credential-forms.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { unknownCredential, connectionToken, withHeader, type Request } from '../judging/request.ts';

const nobodysUuid = '6a1f4c1e-0b7d-4c39-9d52-3f8e7a60b1c4';

function ofForms(forms: readonly CredentialForm[]): Readonly<Record<string, string>> {
  return Object.fromEntries(forms.map(({ told, name }) => [`the credential ${told}`, `$${name}`]));
}

/** A credential that nobody issued is refused, however near it is to one. */
export const credentialUnknown = refuses({
  id: 'credential-unknown',
  judges: 'credential/unknown',
  quick: ['with a comma', 'Bearer and'],
  summary: 'A credential that nobody issued is refused.',
  plan: (clause, { base, contract, examples, credentialForms, origin, isIssued }) => {
    const name = credentialHeader(clause);
    const longest = contract.credential?.schema.maxLength;
    const values = {
      'nobody issued it': unknownCredential,
      'one character': 'x',
      'the credential and a letter': `${connectionToken}x`,
      'a letter and the credential': `x${connectionToken}`,
      'Bearer and the credential': `Bearer ${connectionToken}`,
      'the credential in quotes': `"${connectionToken}"`,
      'an SQL condition': "' OR '1'='1",
      'a wildcard': '*',
      'the word null': 'null',
      'the name of a property': 'constructor',
      'the credential twice, with a comma': `${connectionToken}, ${connectionToken}`,
      'the credential and a letter that is not ASCII': `${connectionToken}é`,
      'an unsigned web token': 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.',
      ...(longest === undefined ? {} : { 'of the greatest length': 'a'.repeat(longest) }),
      ...ofForms(credentialForms.filter((form) => form.further !== true)),
    };
    const refused = ([told, value]: readonly [string, string]): Case =>
      single(`header ${name}: ${told}`, withHeader(base, name, value), { expect: 'refused', twin: base });
    const seldom = {
      'a UUID that nobody issued': nobodysUuid,
      'the credential, a space and a letter': `${connectionToken} x`,
      'the credential, a semicolon and a letter': `${connectionToken};x`,
      'a letter, a colon and the credential': `x:${connectionToken}`,
      ...ofForms(credentialForms.filter((form) => form.further === true)),
    };
    const issuedByNobody = (
      given: Readonly<Record<string, string>>,
    ): readonly (readonly [string, string])[] =>
      Object.entries(given).filter(([, value]) => !isIssued(value));
    const ofAClient = asClientsSend(base, contract, origin);
    const nobody = (request: Request): Request => withHeader(request, name, unknownCredential);
    return [
      ...issuedByNobody(values).map(refused),
      ...issuedByNobody(seldom).map(refused).map(further),
      further(
        single(`header ${name}: nobody issued it, with the headers of a client`, nobody(ofAClient), {
          expect: 'refused',
          twin: ofAClient,
        }),
      ),
      ...examples.map((example) =>
        single(`header ${name}: nobody issued it (${example.name})`, nobody(example.request), {
          expect: 'refused',
          twin: example.request,
        }),
      ),
      ...(contract.idempotencyToken === undefined
        ? []
        : [
            {
              label: `header ${name}: nobody issued it, with a token that is known`,
              steps: [{ requests: [base] }, { requests: [nobody(base)] }],
              expect: 'refused' as const,
              twin: base,
            },
          ]),
      ...contract.mediaTypes.slice(1).map((type) => {
        const request = withHeader(base, 'Content-Type', type);
        return single(`header ${name}: nobody issued it (${type})`, nobody(request), {
          expect: 'refused',
          twin: request,
        });
      }),
    ];
  },
});
