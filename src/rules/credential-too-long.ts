import { further, single } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { connectionToken, withHeader } from '../judging/request.ts';

/** Characters of a field that every server reads: limits begin at 8 KiB for all fields. */
const longestField = 4000;

/** A credential of one character over the maximum is refused; so is a long one that starts with a legal one. */
export const credentialTooLong = refuses({
  id: 'credential-too-long',
  judges: 'credential/maxLength',
  quick: ['the credential and'],
  summary: 'A credential above the maximum is refused.',
  plan: (clause, { base }) => {
    const name = credentialHeader(clause);
    const over = (clause.value as number) + 1;
    const longest = Math.min(over * 4, longestField);
    return [
      single(`header ${name}: "a" × ${over}`, withHeader(base, name, 'a'.repeat(over)), {
        expect: 'refused',
        twin: base,
      }),
      single(
        `header ${name}: the credential and "a" × ${over}`,
        withHeader(base, name, connectionToken + 'a'.repeat(over)),
        {
          expect: 'refused',
          twin: base,
        },
      ),
      ...(longest <= over
        ? []
        : [
            further(
              single(`header ${name}: "a" × ${longest}`, withHeader(base, name, 'a'.repeat(longest)), {
                expect: 'refused',
                twin: base,
                judged: 'refusal',
              }),
            ),
          ]),
    ];
  },
});
