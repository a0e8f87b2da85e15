import { accepts } from '../judging/expectations.ts';
import { single } from '../judging/case.ts';
import { withHeader } from '../judging/request.ts';
import type { Rule } from '../judging/rule.ts';

const lengthRequired = 411;

const read = accepts({
  id: 'body-chunked',
  judges: 'body/chunked',
  summary: 'A body in chunks is accepted, or a length is asked for.',
  plan: (_, { base }) => [
    single('body: in chunks', withHeader(base, 'Transfer-Encoding', 'chunked'), { expect: 'accepted' }),
  ],
});

/**
 * A body whose length is not told beforehand is read to its end (RFC 9112, section 7.1). A server may insist on a
 * length (RFC 9110, section 15.5.12). Not a MUST: no known client leaves it out.
 */
export const bodyChunked: Rule = {
  ...read,
  judge: (clause, evidence) =>
    read.judge(clause, {
      ...evidence,
      cases: evidence.cases.filter(({ last }) => last.response?.status !== lengthRequired),
    }),
};
