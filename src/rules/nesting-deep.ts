import { single } from '../judging/case.ts';
import { answers } from '../judging/expectations.ts';
import { withBody, withMember } from '../judging/request.ts';

/** Deep nesting, in an unknown member or as the body itself, never makes the server fail. */
export const nestingDeep = answers({
  id: 'nesting-deep',
  judges: 'body/nesting-deep',
  summary: 'A deeply nested body is accepted or refused.',
  plan: (clause, { base }) =>
    (clause.parameters.depths as readonly number[]).flatMap((depth) => [
      single(
        `body member "unknown": arrays nested ${depth} deep`,
        withMember(base, 'unknown', '['.repeat(depth) + ']'.repeat(depth)),
        {
          expect: 'answered',
        },
      ),
      single(
        `body member "unknown": objects nested ${depth} deep`,
        withMember(base, 'unknown', '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
        {
          expect: 'answered',
        },
      ),
      single(`body: ${depth} opening brackets`, withBody(base, '['.repeat(depth)), { expect: 'answered' }),
    ]),
});
