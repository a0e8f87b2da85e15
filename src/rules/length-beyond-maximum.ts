import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';
import { textAbove } from '../values/arbitraries.ts';

/** Any text above `maxLength` is refused: lengths and characters at random. */
export const lengthBeyondMaximum = refuses({
  id: 'length-beyond-maximum',
  judges: 'request/maxLength',
  summary: 'Random text above the maximum is refused.',
  property: (clause, { baseFor }) => {
    const name = namedMember(clause);
    const base = baseFor(name);
    return textAbove(clause.value as number).map((text) =>
      single(`body member ${name}: text at random above the maximum`, withMember(base, name, text.json), {
        expect: 'refused',
        twin: base,
      }),
    );
  },
});
