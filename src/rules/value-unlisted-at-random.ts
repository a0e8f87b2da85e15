import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';
import { unlistedText } from '../values/arbitraries.ts';

/** Text at random that is not listed is refused. */
export const valueUnlistedAtRandom = refuses({
  id: 'value-unlisted-at-random',
  judges: 'request/enum',
  summary: 'Random text that is not listed is refused.',
  property: (clause, { baseFor }) => {
    const name = namedMember(clause);
    const base = baseFor(name);
    return unlistedText(clause.value as readonly string[]).map((text) =>
      single(`body member ${name}: unlisted text at random`, withMember(base, name, text.json), {
        expect: 'refused',
        twin: base,
      }),
    );
  },
});
