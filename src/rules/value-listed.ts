import { valueLevel } from '../contract/value-level.ts';
import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';

/** Each value of an enum is accepted, in a request that is legal with it. A value may be held to less. */
export const valueListed = accepts({
  id: 'value-listed',
  judges: 'request/enum',
  quick: 'all',
  summary: 'Each listed value is accepted.',
  plan: (clause, { base, documented }) => {
    const name = namedMember(clause);
    return (clause.value as readonly string[]).flatMap((value) => {
      const json = JSON.stringify(value);
      const level = valueLevel(clause, value);
      const own = documented.filter(({ request }) =>
        request.members.some(([known, text]) => known === name && text === json),
      );
      const requests = own.length > 0 ? own.map(({ request }) => request) : [withMember(base, name, json)];
      return requests.map((request, index) =>
        single(`body member ${name}: ${value}${index === 0 ? '' : ` (${own[index]?.name})`}`, request, {
          expect: 'accepted',
          ...(level === undefined ? {} : { level }),
        }),
      );
    });
  },
});
