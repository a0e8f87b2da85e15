import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** Header fields that real clients add are ignored, one by one and all together. */
export const headersIgnored = accepts({
  id: 'headers-ignored',
  judges: 'operation/headers-ignored',
  summary: 'Header fields that the operation does not know are ignored.',
  plan: (clause, { base, origin }) => {
    const headers = Object.entries(clause.parameters.headers as Readonly<Record<string, string>>).flatMap(
      ([name, value]) => ownOrigin(name, value, origin),
    );
    const all = headers.reduce((request, [name, value]) => withHeader(request, name, value), base);
    return [
      single('headers: all that clients send', all, { expect: 'accepted' }),
      ...headers.map(([name, value]) =>
        single(`header ${name}: as clients send it`, withHeader(base, name, value), { expect: 'accepted' }),
      ),
    ];
  },
});

/** A server may refuse the page of an origin that it does not know: only the target's own is sent. */
function ownOrigin(
  name: string,
  value: string,
  origin: string | undefined,
): readonly (readonly [string, string])[] {
  if (name.toLowerCase() !== 'origin') return [[name, value]];
  return origin === undefined ? [] : [[name, origin]];
}
