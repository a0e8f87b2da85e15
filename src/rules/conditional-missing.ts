import { single } from '../judging/case.ts';
import { examplesUnder } from '../judging/conditions.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember, withoutMember } from '../judging/request.ts';

/** A member that a condition requires is refused when it is missing or null. */
export const conditionalMissing = refuses({
  id: 'conditional-missing',
  judges: 'conditional/required',
  quick: [': null'],
  summary: 'A member that is required under a condition is refused when missing.',
  plan: (clause, bench) => {
    const name = namedMember(clause);
    return examplesUnder(clause, bench).flatMap((example) => [
      single(`body member ${name}: missing (${example.name})`, withoutMember(example.request, name), {
        expect: 'refused',
        twin: example.request,
      }),
      single(`body member ${name}: null (${example.name})`, withMember(example.request, name, 'null'), {
        expect: 'refused',
        twin: example.request,
      }),
    ]);
  },
});
