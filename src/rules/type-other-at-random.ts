import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';
import { jsonOfOtherType } from '../values/arbitraries.ts';

/** A string member that comes as any other JSON value is refused. Not judged: members that are no strings. */
export const typeOtherAtRandom = refuses({
  id: 'type-other-at-random',
  judges: 'request/type',
  summary: 'Random JSON values of another type are refused.',
  property: (clause, { baseFor }) => {
    if (clause.value !== 'string') return undefined;
    const name = namedMember(clause);
    const base = baseFor(name);
    return jsonOfOtherType().map((json) =>
      single(`body member ${name}: a value of another type at random`, withMember(base, name, json), {
        expect: 'refused',
        twin: base,
      }),
    );
  },
});
