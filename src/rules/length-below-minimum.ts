import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';
import { ascii } from '../values/alphabets.ts';

/** Text of one scalar value less than `minLength` is refused. Not judged where the minimum is 0. */
export const lengthBelowMinimum = refuses({
  id: 'length-below-minimum',
  judges: 'request/minLength',
  summary: 'Text one character under the minimum is refused.',
  plan: (clause, { baseFor }) => {
    const name = namedMember(clause);
    const minimum = clause.value as number;
    if (minimum === 0) return [];
    const text = ascii.text(minimum - 1);
    return [
      single(
        `body member ${name}: ${text.value === '' ? 'empty' : text.told}`,
        withMember(baseFor(name), name, text.json),
        {
          expect: 'refused',
          twin: baseFor(name),
        },
      ),
    ];
  },
});
