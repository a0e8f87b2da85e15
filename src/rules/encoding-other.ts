import { single } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { membersText, withBody } from '../judging/request.ts';
import { otherEncodings } from '../values/encodings.ts';

/** UTF-16, UTF-32 and a byte-order mark are understood or refused, never a failure. */
export const encodingOther = answers({
  id: 'encoding-other',
  judges: 'body/encoding-other',
  summary: 'A body in another Unicode encoding is accepted or refused.',
  plan: (_, { base }) =>
    otherEncodings(membersText(base.members)).map(({ name, bytes }) =>
      single(`body: ${name}`, withBody(base, bytes), { expect: 'answered' }),
    ),
});
