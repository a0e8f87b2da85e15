import { single } from '../judging/case.ts';
import { asClientsSend, clientHeaders } from '../judging/client-headers.ts';
import { accepts } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** Header fields that real clients add are ignored, one by one and all together. */
export const headersIgnored = accepts({
  id: 'headers-ignored',
  judges: 'operation/headers-ignored',
  summary: 'Header fields that the operation does not know are ignored.',
  plan: (_, { base, contract, origin }) => {
    const headers = clientHeaders(contract, origin);
    const all = asClientsSend(base, contract, origin);
    return [
      single('headers: all that clients send', all, { expect: 'accepted' }),
      ...headers.map(([name, value]) =>
        single(`header ${name}: as clients send it`, withHeader(base, name, value), { expect: 'accepted' }),
      ),
    ];
  },
});
