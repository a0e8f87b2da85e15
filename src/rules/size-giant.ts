import { single } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { withBody, withMember } from '../judging/request.ts';

/** A body far above every bound is served or refused, and does not hang. */
export const sizeGiant = answers({
  id: 'size-giant',
  judges: 'body/size-giant',
  summary: 'A giant body is accepted or refused.',
  plan: (clause, { base }) => {
    const size = clause.parameters.bytes as number;
    return [
      single(`body member "unknown": "a" × ${size}`, withMember(base, 'unknown', `"${'a'.repeat(size)}"`), {
        expect: 'answered',
      }),
      single(`body: ${size} spaces`, withBody(base, new Uint8Array(size).fill(0x20)), { expect: 'answered' }),
    ];
  },
});
