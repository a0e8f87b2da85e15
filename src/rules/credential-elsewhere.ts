import { further, single, type Case } from '../judging/case.ts';
import { credentialHeader } from '../judging/credential.ts';
import { refuses } from '../judging/expectations.ts';
import { connectionToken, withHeader, withMember, withoutHeader, type Request } from '../judging/request.ts';

/** Where else in a query a credential is looked for: RFC 6750, section 2.3, and what many call it. */
const usualParameters = ['access_token', 'token'];

/** A credential in the query, a cookie, the body or another header does not stand in for its own header. */
export const credentialElsewhere = refuses({
  id: 'credential-elsewhere',
  judges: 'credential/elsewhere',
  quick: ['in the query', 'in a cookie', 'with Bearer'],
  summary: 'A credential anywhere but in its header does not count.',
  plan: (clause, { base, contract }) => {
    const name = credentialHeader(clause);
    const without = withoutHeader(base, name);
    const other = contract.credential?.name;
    const places: readonly (readonly [string, Request])[] = [
      ['in the query', { ...without, path: `${without.path}?${name}=${connectionToken}` }] as const,
      ['in a cookie', withHeader(without, 'Cookie', `${name}=${connectionToken}`)] as const,
      [
        'in Authorization, with Bearer',
        withHeader(without, 'Authorization', `Bearer ${connectionToken}`),
      ] as const,
      ['in Authorization, alone', withHeader(without, 'Authorization', connectionToken)] as const,
      ['in the body', withMember(without, name, JSON.stringify(connectionToken))] as const,
      [
        `in ${name.replaceAll('-', '_')}`,
        withHeader(without, name.replaceAll('-', '_'), connectionToken),
      ] as const,
      ...(other === undefined
        ? []
        : ([
            [`in the body as ${other}`, withMember(without, other, JSON.stringify(connectionToken))],
            [`in the query as ${other}`, { ...without, path: `${without.path}?${other}=${connectionToken}` }],
            [`in the header ${other}`, withHeader(without, other, connectionToken)],
          ] as const)),
    ];
    const usual = usualParameters.filter((one) => one !== other).concat(name.toLowerCase());
    const seldom = usual.map((one) => {
      return [
        `in the query as ${one}`,
        { ...without, path: `${without.path}?${one}=${connectionToken}` },
      ] as const;
    });
    const refused = ([told, request]: readonly [string, Request]): Case =>
      single(`header ${name}: ${told}`, request, { expect: 'refused', twin: base });
    return [...places.map(refused), ...seldom.map((one) => further(refused(one)))];
  },
});
