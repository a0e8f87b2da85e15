import { accepts } from '../judging/expectations.ts';
import { single } from '../judging/case.ts';
import { withHeader } from '../judging/request.ts';

/**
 * A body whose length is not told beforehand is read to its end (RFC 9112, section 7.1). Not a MUST: a
 * server may insist on a length (RFC 9110, section 15.5.12), and no known client leaves it out.
 */
export const bodyChunked = accepts({
  id: 'body-chunked',
  judges: 'body/chunked',
  summary: 'A body in chunks is accepted.',
  plan: (_, { base }) => [
    single('body: in chunks', withHeader(base, 'Transfer-Encoding', 'chunked'), { expect: 'accepted' }),
  ],
});
